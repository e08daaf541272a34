-- revision 0001
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE audit_entry (
	id CHAR(32) NOT NULL, 
	at TEXT NOT NULL, 
	station_id CHAR(32), 
	user_id CHAR(32), 
	act TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	subject_id TEXT NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_audit_entry PRIMARY KEY (id)
);
INSERT INTO "audit_entry" VALUES('01a1fb619cb674b38afcd77678a4ae2c','2026-11-24T02:00:00.000000',NULL,NULL,'use_office','office_profile','01a1fb61-9c9a-76f5-bd16-05e3572cdd5c','{"office": "bengkulu", "was": null, "now": "9123b10ae9b5695841df478b250f7e761ae66b3ccfc97b555127116b1ce6eaa3"}');
INSERT INTO "audit_entry" VALUES('01a1fb619cf97570803d559f3dfdeeb6','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fb61-9cf4-72b0-8ef9-d83608576034','{"role": "receptionist"}');
INSERT INTO "audit_entry" VALUES('01a1fb619d317636af51c0cd60b90b68','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fb61-9d30-7582-8ed1-41c939742acd','{"role": "officer"}');
INSERT INTO "audit_entry" VALUES('01a1fb619d5d76c7bc25940167b324db','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fb61-9d5c-73ef-b6f7-f18a6442fade','{"role": "officer"}');
INSERT INTO "audit_entry" VALUES('01a1fb619d8b70ec86f6f1c02ca06046','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fb61-9d8a-71dc-855d-a4d66dfb28ed','{"role": "officer"}');
INSERT INTO "audit_entry" VALUES('01a1fb619db677de9602f4779116f2dd','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fb61-9db5-745e-a103-ad7600800ebe','{"role": "administrator"}');
INSERT INTO "audit_entry" VALUES('01a1fb619dc670239d3e109dbcc9267d','2026-11-24T02:00:00.000000',NULL,NULL,'save_desk','desk','01a1fb61-9dbf-73f5-bb5a-a8998bada2b5','{"number": 1, "services": ["library"], "active": true}');
INSERT INTO "audit_entry" VALUES('01a1fb619dc8763a98012cdead55b049','2026-11-24T02:00:00.000000',NULL,NULL,'save_desk','desk','01a1fb61-9dc7-7699-9515-c397f0c3dfc4','{"number": 2, "services": ["consultation"], "active": true}');
INSERT INTO "audit_entry" VALUES('01a1fb619dcc768683de62860e94a85f','2026-11-24T02:00:00.000000',NULL,NULL,'save_desk','desk','01a1fb61-9dcb-7268-84b1-78e04cb0725f','{"number": 3, "services": ["sales", "recommendation"], "active": true}');
INSERT INTO "audit_entry" VALUES('01a1fb619dd7769895e2f5341088ec63','2026-11-24T02:00:00.000000',NULL,NULL,'set_printer','printer','01a1fb61-9c5e-709f-a1c5-534984805b76','{"name": "Tiket", "address": "192.0.2.7:9100"}');
INSERT INTO "audit_entry" VALUES('01a1fb619dde76bbae656db7ff19bf96','2026-11-24T02:00:00.000000','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,'enrol_station','station','01a1fb61-9ddd-70a5-88b6-3a0d5f99eb3a','{"kind": "kiosk"}');
INSERT INTO "audit_entry" VALUES('01a1fb619de073e584cee2dad74c9f15','2026-11-24T02:00:00.000000',NULL,NULL,'set_station','station','01a1fb61-9ddd-70a5-88b6-3a0d5f99eb3a','{"desk": null, "printer": "01a1fb61-9c5e-709f-a1c5-534984805b76"}');
INSERT INTO "audit_entry" VALUES('01a1fb619de372af9e191d56ee36f1a2','2026-11-24T02:00:00.000000','01a1fb619de27393b5a7d591669334e1',NULL,'enrol_station','station','01a1fb61-9de2-7393-b5a7-d591669334e1','{"kind": "console"}');
INSERT INTO "audit_entry" VALUES('01a1fb619de572dcbe93894e7ac79fd0','2026-11-24T02:00:00.000000',NULL,NULL,'set_station','station','01a1fb61-9de2-7393-b5a7-d591669334e1','{"desk": null, "printer": "01a1fb61-9c5e-709f-a1c5-534984805b76"}');
INSERT INTO "audit_entry" VALUES('01a1fb619dea71808dca6edd6e701ce1','2026-11-24T02:00:00.000000','01a1fb619de972d49a4b037c0597f59a',NULL,'enrol_station','station','01a1fb61-9de9-72d4-9a4b-037c0597f59a','{"kind": "display"}');
INSERT INTO "audit_entry" VALUES('01a1fb619dee74aabba714a0616d87b5','2026-11-24T02:00:00.000000','01a1fb619ded75feb290b819bf68439f',NULL,'enrol_station','station','01a1fb61-9ded-75fe-b290-b819bf68439f','{"kind": "rating"}');
INSERT INTO "audit_entry" VALUES('01a1fb619df5729b87c9a606f3c90cbf','2026-11-24T02:00:00.000000','01a1fb619df5729b87c9a605de79bd7a',NULL,'enrol_station','station','01a1fb61-9df5-729b-87c9-a605de79bd7a','{"kind": "console"}');
INSERT INTO "audit_entry" VALUES('01a1fb619df776d89b702a5ca7fad423','2026-11-24T02:00:00.000000','01a1fb619df677ebbcf17a01447df605',NULL,'enrol_station','station','01a1fb61-9df6-77eb-bcf1-7a01447df605','{"kind": "console"}');
INSERT INTO "audit_entry" VALUES('01a1fb619df874f697d2088ef1f5aa56','2026-11-24T02:00:00.000000','01a1fb619df874f697d2088d8b4ceb03',NULL,'enrol_station','station','01a1fb61-9df8-74f6-97d2-088d8b4ceb03','{"kind": "console"}');
INSERT INTO "audit_entry" VALUES('01a1fb619e1970ecaad429391ef1f5ce','2026-11-24T02:00:00.000000','01a1fb619df5729b87c9a605de79bd7a','01a1fb619d3075828ed141c939742acd','sign_in','staff_member','01a1fb61-9d30-7582-8ed1-41c939742acd','{}');
INSERT INTO "audit_entry" VALUES('01a1fb619e367031a4ac5ca6859d692b','2026-11-24T02:00:00.000000','01a1fb619df677ebbcf17a01447df605','01a1fb619d5c73efb6f7f18a6442fade','sign_in','staff_member','01a1fb61-9d5c-73ef-b6f7-f18a6442fade','{}');
INSERT INTO "audit_entry" VALUES('01a1fb619e5474ff9fe80b10ce77507b','2026-11-24T02:00:00.000000','01a1fb619df874f697d2088d8b4ceb03','01a1fb619d8a71dc855da4d66dfb28ed','sign_in','staff_member','01a1fb61-9d8a-71dc-855d-a4d66dfb28ed','{}');
INSERT INTO "audit_entry" VALUES('01a1fb619e7177fcabc84f3445b6f86b','2026-11-24T02:00:00.000000','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,'issue_ticket','ticket','01a1fb61-9e61-7242-ba48-d543260240a3','{"source": "kiosk"}');
INSERT INTO "audit_entry" VALUES('01a1fb619eaf7287bc85176be3ba4917','2026-11-24T02:00:00.000000','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,'issue_ticket','ticket','01a1fb61-9ead-7268-b88f-846beb9812c2','{"source": "kiosk"}');
CREATE TABLE call (
	sequence INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	ticket_id CHAR(32) NOT NULL, 
	desk_id CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	label TEXT NOT NULL, 
	desk_name TEXT NOT NULL, 
	service_key TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_call PRIMARY KEY (sequence), 
	CONSTRAINT fk_call_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id), 
	CONSTRAINT fk_call_ticket_id FOREIGN KEY(ticket_id) REFERENCES ticket (id)
);
INSERT INTO "call" VALUES(1,'first','01a1fb619e617242ba48d543260240a3','01a1fb619dbf73f5bb5aa8998bada2b5','2026-11-24','P001','Meja 1','library','2026-11-24T02:00:00.000000');
CREATE TABLE call_acknowledgement (
	sequence INTEGER NOT NULL, 
	station_id CHAR(32) NOT NULL, 
	kind TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_call_acknowledgement PRIMARY KEY (sequence, station_id, kind), 
	CONSTRAINT fk_call_acknowledgement_sequence FOREIGN KEY(sequence) REFERENCES call (sequence), 
	CONSTRAINT fk_call_acknowledgement_station_id FOREIGN KEY(station_id) REFERENCES station (id)
);
CREATE TABLE change_log (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	subject TEXT NOT NULL
);
INSERT INTO "change_log" VALUES(1,'2026-11-24T02:00:00.000000','office','01a1fb61-9c9a-76f5-bd16-05e3572cdd5c');
INSERT INTO "change_log" VALUES(2,'2026-11-24T02:00:00.000000','staff','01a1fb61-9cf4-72b0-8ef9-d83608576034');
INSERT INTO "change_log" VALUES(3,'2026-11-24T02:00:00.000000','staff','01a1fb61-9d30-7582-8ed1-41c939742acd');
INSERT INTO "change_log" VALUES(4,'2026-11-24T02:00:00.000000','staff','01a1fb61-9d5c-73ef-b6f7-f18a6442fade');
INSERT INTO "change_log" VALUES(5,'2026-11-24T02:00:00.000000','staff','01a1fb61-9d8a-71dc-855d-a4d66dfb28ed');
INSERT INTO "change_log" VALUES(6,'2026-11-24T02:00:00.000000','staff','01a1fb61-9db5-745e-a103-ad7600800ebe');
INSERT INTO "change_log" VALUES(7,'2026-11-24T02:00:00.000000','stations','01a1fb61-9dbf-73f5-bb5a-a8998bada2b5');
INSERT INTO "change_log" VALUES(8,'2026-11-24T02:00:00.000000','stations','01a1fb61-9dc7-7699-9515-c397f0c3dfc4');
INSERT INTO "change_log" VALUES(9,'2026-11-24T02:00:00.000000','stations','01a1fb61-9dcb-7268-84b1-78e04cb0725f');
INSERT INTO "change_log" VALUES(10,'2026-11-24T02:00:00.000000','printing','01a1fb61-9c5e-709f-a1c5-534984805b76');
INSERT INTO "change_log" VALUES(11,'2026-11-24T02:00:00.000000','stations','01a1fb61-9ddd-70a5-88b6-3a0d5f99eb3a');
INSERT INTO "change_log" VALUES(12,'2026-11-24T02:00:00.000000','stations','01a1fb61-9ddd-70a5-88b6-3a0d5f99eb3a');
INSERT INTO "change_log" VALUES(13,'2026-11-24T02:00:00.000000','stations','01a1fb61-9de2-7393-b5a7-d591669334e1');
INSERT INTO "change_log" VALUES(14,'2026-11-24T02:00:00.000000','stations','01a1fb61-9de2-7393-b5a7-d591669334e1');
INSERT INTO "change_log" VALUES(15,'2026-11-24T02:00:00.000000','stations','01a1fb61-9de9-72d4-9a4b-037c0597f59a');
INSERT INTO "change_log" VALUES(16,'2026-11-24T02:00:00.000000','stations','01a1fb61-9ded-75fe-b290-b819bf68439f');
INSERT INTO "change_log" VALUES(17,'2026-11-24T02:00:00.000000','stations','01a1fb61-9df5-729b-87c9-a605de79bd7a');
INSERT INTO "change_log" VALUES(18,'2026-11-24T02:00:00.000000','stations','01a1fb61-9df6-77eb-bcf1-7a01447df605');
INSERT INTO "change_log" VALUES(19,'2026-11-24T02:00:00.000000','stations','01a1fb61-9df8-74f6-97d2-088d8b4ceb03');
INSERT INTO "change_log" VALUES(20,'2026-11-24T02:00:00.000000','stations','01a1fb61-9dbf-73f5-bb5a-a8998bada2b5');
INSERT INTO "change_log" VALUES(21,'2026-11-24T02:00:00.000000','stations','01a1fb61-9dc7-7699-9515-c397f0c3dfc4');
INSERT INTO "change_log" VALUES(22,'2026-11-24T02:00:00.000000','stations','01a1fb61-9dcb-7268-84b1-78e04cb0725f');
INSERT INTO "change_log" VALUES(23,'2026-11-24T02:00:00.000000','visits','01a1fb61-9e6e-75e6-85f1-7ebdad8d6ed4');
INSERT INTO "change_log" VALUES(24,'2026-11-24T02:00:00.000000','tickets','01a1fb61-9e61-7242-ba48-d543260240a3');
INSERT INTO "change_log" VALUES(25,'2026-11-24T02:00:00.000000','printing','01a1fb61-9e80-73d5-9c4d-1b282dc9a7a4');
INSERT INTO "change_log" VALUES(26,'2026-11-24T02:00:00.000000','tickets','01a1fb61-9e61-7242-ba48-d543260240a3');
INSERT INTO "change_log" VALUES(27,'2026-11-24T02:00:00.000000','visits','01a1fb61-9e6e-75e6-85f1-7ebdad8d6ed4');
INSERT INTO "change_log" VALUES(28,'2026-11-24T02:00:00.000000','calls','1');
INSERT INTO "change_log" VALUES(29,'2026-11-24T02:00:00.000000','tickets','01a1fb61-9e61-7242-ba48-d543260240a3');
INSERT INTO "change_log" VALUES(30,'2026-11-24T02:00:00.000000','visits','01a1fb61-9e6e-75e6-85f1-7ebdad8d6ed4');
INSERT INTO "change_log" VALUES(31,'2026-11-24T02:00:00.000000','tickets','01a1fb61-9e61-7242-ba48-d543260240a3');
INSERT INTO "change_log" VALUES(32,'2026-11-24T02:00:00.000000','visits','01a1fb61-9e6e-75e6-85f1-7ebdad8d6ed4');
INSERT INTO "change_log" VALUES(33,'2026-11-24T02:00:00.000000','ratings','01a1fb61-9e9c-70a1-bbca-f6389f0a1f63');
INSERT INTO "change_log" VALUES(34,'2026-11-24T02:00:00.000000','ratings','01a1fb61-9e9c-70a1-bbca-f6389f0a1f63');
INSERT INTO "change_log" VALUES(35,'2026-11-24T02:00:00.000000','visits','01a1fb61-9e6e-75e6-85f1-7ebdad8d6ed4');
INSERT INTO "change_log" VALUES(36,'2026-11-24T02:00:00.000000','visits','01a1fb61-9eae-70fd-ae26-12041eb091d5');
INSERT INTO "change_log" VALUES(37,'2026-11-24T02:00:00.000000','tickets','01a1fb61-9ead-7268-b88f-846beb9812c2');
INSERT INTO "change_log" VALUES(38,'2026-11-24T02:00:00.000000','printing','01a1fb61-9eaf-7287-bc85-176c5313dea3');
CREATE TABLE consent (
	id CHAR(32) NOT NULL, 
	visitor_id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	text_version INTEGER NOT NULL, 
	text_hash TEXT NOT NULL, 
	language TEXT NOT NULL, 
	given BOOLEAN NOT NULL, 
	at TEXT NOT NULL, 
	station_id CHAR(32), 
	CONSTRAINT pk_consent PRIMARY KEY (id), 
	CONSTRAINT fk_consent_visitor_id FOREIGN KEY(visitor_id) REFERENCES visitor (id)
);
INSERT INTO "consent" VALUES('01a1fb619e70726bb96f99b6ff5aff05','01a1fb619e6e75e685f17ebe283ffe25','01a1fb619e6e75e685f17ebdad8d6ed4',1,'8fca74c8792922572555cfa892fcde1bb5ec7b7ec1b232764be2f171ec116512','id',1,'2026-11-24T02:00:00.000000','01a1fb619ddd70a588b63a0d5f99eb3a');
INSERT INTO "consent" VALUES('01a1fb619eaf7287bc85176701e351ca','01a1fb619eae70fdae2612051f9158ba','01a1fb619eae70fdae2612041eb091d5',1,'8fca74c8792922572555cfa892fcde1bb5ec7b7ec1b232764be2f171ec116512','id',1,'2026-11-24T02:00:00.000000','01a1fb619ddd70a588b63a0d5f99eb3a');
CREATE TABLE desk (
	id CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_desk PRIMARY KEY (id), 
	CONSTRAINT uq_desk_number UNIQUE (number)
);
INSERT INTO "desk" VALUES('01a1fb619dbf73f5bb5aa8998bada2b5',1,'Meja 1',1);
INSERT INTO "desk" VALUES('01a1fb619dc776999515c397f0c3dfc4',2,'Meja 2',1);
INSERT INTO "desk" VALUES('01a1fb619dcb726884b178e04cb0725f',3,'Meja 3',1);
CREATE TABLE desk_service (
	desk_id CHAR(32) NOT NULL, 
	service_key TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT pk_desk_service PRIMARY KEY (desk_id, service_key), 
	CONSTRAINT fk_desk_service_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) ON DELETE CASCADE
);
INSERT INTO "desk_service" VALUES('01a1fb619dbf73f5bb5aa8998bada2b5','library',0);
INSERT INTO "desk_service" VALUES('01a1fb619dc776999515c397f0c3dfc4','consultation',0);
INSERT INTO "desk_service" VALUES('01a1fb619dcb726884b178e04cb0725f','sales',0);
INSERT INTO "desk_service" VALUES('01a1fb619dcb726884b178e04cb0725f','recommendation',1);
CREATE TABLE desk_session (
	id CHAR(32) NOT NULL, 
	desk_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	station_id CHAR(32), 
	opened_at TEXT NOT NULL, 
	closed_at TEXT, 
	CONSTRAINT pk_desk_session PRIMARY KEY (id), 
	CONSTRAINT fk_desk_session_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id), 
	CONSTRAINT fk_desk_session_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_desk_session_user_id FOREIGN KEY(user_id) REFERENCES staff_member (id)
);
INSERT INTO "desk_session" VALUES('01a1fb619e587144ab1dd243d918ddb6','01a1fb619dbf73f5bb5aa8998bada2b5','01a1fb619d3075828ed141c939742acd','01a1fb619df5729b87c9a605de79bd7a','2026-11-24T02:00:00.000000',NULL);
INSERT INTO "desk_session" VALUES('01a1fb619e5e72e7a052bd7b79e4ea7f','01a1fb619dc776999515c397f0c3dfc4','01a1fb619d5c73efb6f7f18a6442fade','01a1fb619df677ebbcf17a01447df605','2026-11-24T02:00:00.000000',NULL);
INSERT INTO "desk_session" VALUES('01a1fb619e5f77e9813daba445470cb2','01a1fb619dcb726884b178e04cb0725f','01a1fb619d8a71dc855da4d66dfb28ed','01a1fb619df874f697d2088d8b4ceb03','2026-11-24T02:00:00.000000',NULL);
CREATE TABLE guest_entry (
	id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	source TEXT NOT NULL, 
	list_version TEXT NOT NULL, 
	gender TEXT, 
	birth_year INTEGER, 
	education TEXT, 
	occupation TEXT, 
	occupation_other TEXT, 
	institution TEXT, 
	institution_folded TEXT, 
	institution_category TEXT, 
	institution_category_other TEXT, 
	purpose TEXT, 
	purpose_other TEXT, 
	need TEXT, 
	no_email_reason TEXT, 
	saved_at TEXT NOT NULL, 
	CONSTRAINT pk_guest_entry PRIMARY KEY (id), 
	CONSTRAINT fk_guest_entry_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_guest_entry_visit_id UNIQUE (visit_id)
);
INSERT INTO "guest_entry" VALUES('01a1fb619e6f72119d4b0af591d40566','01a1fb619e6e75e685f17ebdad8d6ed4','kiosk','2025-1','female',1999,'bachelor','student',NULL,'Universitas Contoh Raya','universitas contoh raya','education_research',NULL,'coursework',NULL,'Jumlah penduduk menurut kabupaten',NULL,'2026-11-24T02:00:00.000000');
INSERT INTO "guest_entry" VALUES('01a1fb619eaf7287bc851766b41f7182','01a1fb619eae70fdae2612041eb091d5','kiosk','2025-1','female',1999,'bachelor','student',NULL,'Universitas Contoh Raya','universitas contoh raya','education_research',NULL,'coursework',NULL,'Jumlah penduduk menurut kabupaten',NULL,'2026-11-24T02:00:00.000000');
CREATE TABLE number_series (
	series TEXT NOT NULL, 
	period TEXT NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_number_series PRIMARY KEY (series, period)
);
INSERT INTO "number_series" VALUES('P','2026-11-24',1);
INSERT INTO "number_series" VALUES('call','',1);
INSERT INTO "number_series" VALUES('K','2026-11-24',1);
CREATE TABLE office_profile (
	id CHAR(32) NOT NULL, 
	loaded_at TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT pk_office_profile PRIMARY KEY (id)
);
INSERT INTO "office_profile" VALUES('01a1fb619c9a76f5bd1605e3572cdd5c','2026-11-24T02:00:00.000000','9123b10ae9b5695841df478b250f7e761ae66b3ccfc97b555127116b1ce6eaa3','{"choices":{"rating_device":{"source":"office","value":"own_screen"},"ticket_issued_by":{"source":"office","value":"both"}},"complaints":[{"kind":"box","source":"S004-C1","value":"Kotak saran & pengaduan"},{"kind":"web","note":{"en":"Choose the region Provinsi Bengkulu","id":"Pilih wilayah Provinsi Bengkulu"},"source":"S004-C2","value":"ppid.bps.go.id"},{"kind":"mail","source":"S004-C3","value":"ppid1700@bps.go.id"},{"kind":"sms_whatsapp","source":"S004-C4","value":"0851 7447 1700"}],"desks":[{"name":{"en":"Desk 1","id":"Meja 1"},"services":["library"]},{"name":{"en":"Desk 2","id":"Meja 2"},"services":["consultation"]},{"name":{"en":"Desk 3","id":"Meja 3"},"services":["sales","recommendation"]}],"guest_fields":{"birth_year":{"source":"office","value":"required"},"education":{"source":"office","value":"required"},"email":{"source":"office","value":"optional"},"gender":{"source":"office","value":"required"},"institution":{"source":"office","value":"optional"},"institution_category":{"source":"office","value":"required"},"name":{"source":"office","value":"required"},"occupation":{"source":"office","value":"required"},"phone":{"source":"office","value":"optional"},"purpose":{"source":"office","value":"required"}},"hours":{"pause":{"source":"S000-1c","value":[]},"week":[{"days":["monday","tuesday","wednesday","thursday"],"source":["S000-1a","S001-1a"],"time":"08.00-15.30"},{"days":["friday"],"source":["S000-1b","S001-1b"],"time":"08.00-16.00"}]},"identity":{"address":{"source":"S004-H1","value":"Jl. Adam Malik Km.8 Bengkulu 38225"},"code":"1700","level":{"source":"S000-H1","value":"province"},"mails":[{"source":"S004-H1","value":"bengkulu@bps.go.id"},{"source":"S001K-O1","use":"service","value":"pst1700@bps.go.id"}],"name":"BPS Provinsi Bengkulu","phones":[{"source":"S004-H1","value":"0736349115"}],"team":{"source":"S000-H1","value":"Tim Diseminasi Statistik"},"unit":{"source":"S004-H1","value":"Pelayanan Statistik Terpadu"},"webs":[{"source":"S001P-5a","value":"bengkulu.bps.go.id"}]},"key":"bengkulu","links":[{"key":"portal","label":{"en":"Online services","id":"Layanan daring"},"source":["S001-O1","S004-5a"],"url":"https://pst.bps.go.id"}],"officials":[{"back":"M.E.","front":"Ir.","key":"head","name":"Win Rizal","nip":"196608251988021001","source":"S000-H3","title":{"en":"Head of BPS Provinsi Bengkulu","id":"Kepala BPS Provinsi Bengkulu"}}],"services":[{"colour":"blue","icon":"books","key":"library","long":{"en":"Read BPS publications in the reading room or on our computers. An officer helps you search and fetches the books.","id":"Baca publikasi BPS di ruang baca atau di komputer kami. Petugas membantu mencari dan mengambilkan buku."},"name":{"en":"Library","id":"Perpustakaan"},"prefix":"P","short":{"en":"Read books and publications, printed or electronic","id":"Membaca buku dan publikasi, cetak maupun elektronik"},"source":["S000-H2","S001P-H1","S004-H2"]},{"colour":"green","icon":"chats-circle","key":"consultation","long":{"en":"Talk about the data you look for, what the figures mean, or the method you use. If needed we ask the subject specialist.","id":"Bicarakan data yang Anda cari, arti angkanya, atau metode yang Anda pakai. Bila perlu kami hubungi ahli bidangnya."},"name":{"en":"Statistical consultation","id":"Konsultasi Statistik"},"prefix":"K","short":{"en":"Ask about data, concepts and methods","id":"Bertanya tentang data, konsep, dan metode"},"source":"S001K-H1"},{"colour":"teal","icon":"shopping-bag-open","key":"sales","long":{"en":"Buy publications, microdata or digital maps of statistical areas. An officer explains format, price and terms.","id":"Beli publikasi, data mikro, atau peta digital wilayah kerja statistik. Petugas menjelaskan format, biaya, dan syaratnya."},"name":{"en":"Data sales","id":"Penjualan Data"},"prefix":"J","short":{"en":"Publications, microdata and maps of statistical areas","id":"Publikasi, data mikro, dan peta wilkerstat"},"source":"S001J-H1"},{"colour":"violet","icon":"circle-wavy-check","key":"recommendation","long":{"en":"Submit your institution''s survey design. We check it together until it is complete, then issue the letter.","id":"Ajukan rancangan survei instansi Anda. Kami periksa bersama sampai lengkap, lalu menerbitkan surat rekomendasi."},"name":{"en":"Recommendation for statistical activities","id":"Rekomendasi Kegiatan Statistik"},"prefix":"R","short":{"en":"For government bodies that plan a survey","id":"Untuk instansi pemerintah yang merancang survei"},"source":"S001R-H1"}],"standards":[{"account":{"source":"S001-O2","value":"online"},"appointment":{"source":"S001-1c","value":{"min_days":1,"min_hours":1}},"documents":[{"number":"SOP-1-01/17560/2023","service":"library","source":"S001P-H1","title":"Standar Pelayanan Perpustakaan"},{"number":"SOP-1-02/17560/2023","service":"sales","source":"S001J-H1","title":"Standar Pelayanan Penjualan"},{"number":"SOP-1-03/17560/2023","service":"consultation","source":"S001K-H1","title":"Standar Pelayanan Konsultasi Statistik"},{"number":"SOP-1-04/17560/2023","service":"recommendation","source":"S001R-H1","title":"Standar Pelayanan Rekomendasi Kegiatan Statistik"}],"effective_from":"2023-01-16","governs":["library","sales","consultation","recommendation"],"identity":{"required":{"source":"S001-1","value":true},"types":{"source":"S001-1","value":["ktp","sim","other"]}},"issued_under":{"source":"S001-H1","value":"17560"},"key":"sop-2023","kind":"sop","legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik"},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik"},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik"},{"superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020","text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik"},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik"}],"library":{"elibrary":{"source":"S001P-5a","value":["pst.bps.go.id","bengkulu.bps.go.id"]},"reading_pc":{"source":"S001P-5a","value":true},"scanner_allowed":{"source":"S001P-4b3","value":true},"softcopy_request":{"source":"S001P-5b","value":true},"stacks":{"source":["S001P-4b1","S001P-4b2"],"value":"mixed"},"unavailable":{"source":"S001P-4b2","value":["fetch_from_storage"]},"watermarked":{"source":"S001P-O3","value":true}},"limits":[{"minutes":10,"of":"guest_book","source":"S001-2","start":"step_started"},{"minutes":10,"of":"wait","source":"S001-3","start":"ticket_issued"},{"minutes":10,"of":"wait","source":"S001-3","start":"previous_service_ended"},{"minutes":10,"of":"rating","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"start":"service_ended"}],"made_on":"2022-01-11","paper":"S001","rating":{"device":{"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"value":"reception_pc"},"mode":{"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"value":"expected"}},"recommendation":{"days":{"source":["S001R-8","S001R-O5"],"value":30}},"records":{"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"],"value":["guest_book","rating","silastik"]},"request":{"agreed_date":{"source":"S001K-5b","value":true},"days":{"source":"S001K-5b","value":3},"online_days":{"source":"S001K-O3","value":3}},"revised_on":"2023-01-16","sales":{"enabled":{"source":"S001J-4a","value":true},"fee":{"source":"S001J-4a","value":"pnbp"}},"signer":{"official":"head","source":["S001P-Z","S001K-Z","S001R-Z"],"written":"Ir. Win Rizal M.E"},"steps":[{"key":"guest_book","printed":["2"],"source":"S001-2"},{"key":"ticket","printed":["3"],"source":"S001-3"},{"key":"wait","printed":["3"],"source":"S001-3"},{"key":"confirm_need","printed":["4"],"source":"S001-4"},{"key":"service","printed":["4","5"],"services":["library"],"source":["S001P-4b1","S001P-5a"]},{"key":"service","printed":["4","5"],"services":["sales"],"source":["S001J-4a","S001J-5a"]},{"key":"service","printed":["4","5"],"services":["consultation"],"source":["S001K-4a","S001K-5b"]},{"key":"service","printed":["4","5","6","7","8"],"services":["recommendation"],"source":["S001R-4a","S001R-5","S001R-6","S001R-7","S001R-8"]},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"]},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"]}],"team":{"source":"S001-H1","value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik"},"ticket":{"call":{"source":"S001-4","value":"display"},"issued_by":{"source":"S001-3","value":"reception"},"series":{"source":"S001-3","value":"per_service"}}},{"account":{"source":"S004-5b","value":"online"},"completion_minutes":{"source":"S004-T0","value":10},"dated":"year","documents":[{"number":"SK 28 Tahun 2023","service":"library","source":"S004-H2","title":"Perpustakaan"}],"effective_from":"2023-01-01","governs":[],"guest_book":{"fields":{"email":{"source":"S004-R2","value":"required"}}},"identity":{"required":{"source":"S004-R1","value":true}},"key":"service-2023","kind":"service_standard","library":{"elibrary":{"source":"S004-5a","value":["pst.bps.go.id"]},"watermarked":{"source":"S004-P","value":true}},"limits":[{"minutes":10,"of":"wait","source":"S004-T1","start":"guest_book_saved"},{"at_limit":"warn","extension":"as_needed","minutes":120,"of":"service","source":"S004-T2","start":"service_started"}],"paper":"S004","rating":{"device":{"source":"S004-4","value":"reception_desk"},"mode":{"source":"S004-4","value":"optional"}},"requirements":[{"printed":["1"],"source":"S004-R1","text":{"en":"A valid identity card","id":"Kartu identitas yang masih berlaku"}},{"printed":["2"],"source":"S004-R2","text":{"en":"An active e-mail address","id":"Alamat email yang aktif"}}],"sales":{"fee":{"source":"S004-F","value":"none"}},"steps":[{"key":"guest_book","printed":["1"],"source":"S004-1a"},{"key":"ticket","printed":["1"],"source":"S004-1b"},{"key":"wait","printed":["2","3"],"source":["S004-2","S004-3"]},{"key":"service","printed":["4"],"source":"S004-4"},{"key":"rating","printed":["4"],"source":"S004-4"}],"ticket":{"call":{"source":["S004-2","S004-2b"],"value":"both"},"issued_by":{"source":"S004-1b","value":"reception"},"series":{"source":"S004-1b","value":"library_only"}}},{"account":{"source":"S000-2c","value":"guest_book"},"appointment":{"source":"S000-1d","value":{"min_days":1,"min_hours":1}},"approved_on":"2025-02-25","borrowed_limits":[{"of":["wait"],"standard":"service-2023"}],"documents":[{"number":"SOP-1-100/17000/2025","service":"library","source":"S000-H2","title":"Layanan Perpustakaan"}],"effective_from":"2025-02-25","governs":["library"],"guest_book":{"fail_threshold":{"source":"S000-2c","value":3},"fields":{"email":{"source":"S000-2b","value":"required"},"name":{"source":"S000-2a","value":"required"}}},"issued_under":{"source":"S000-H2","value":"17000"},"key":"sop-library-2025","kind":"sop","legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik"},{"text":"Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara"},{"text":"Peraturan Pemerintah Nomor 51 Tahun 1999 tentang Penyelenggaraan Statistik"},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik"},{"text":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020 tentang Organisasi dan Tata Kerja Badan Pusat Statistik"},{"text":"Peraturan Badan Pusat Statistik Nomor 5 Tahun 2023 tentang Organisasi dan Tata Kerja BPS Provinsi dan BPS Kabupaten/Kota"}],"library":{"elibrary":{"source":"S000-4a","value":["https://perpustakaan.bps.go.id/digilib/library/"]},"reading_pc":{"source":"S000-4","value":true},"stacks":{"source":"S000-5a","value":"closed"},"unavailable":{"source":"S000-3a","value":["suggest_electronic"]}},"limits":[{"minutes":10,"of":"guest_book","source":"S000-2","start":"step_started"},{"minutes":10,"of":"medium","source":"S000-3","start":"step_started"},{"at_limit":"end","extension":"on_report","medium":"electronic","minutes":180,"of":"service","source":["S000-4","S000-4b"],"start":"service_started"},{"medium":"printed","minutes":180,"of":"service","source":"S000-5","start":"service_started"},{"minutes":5,"of":"rating","source":"S000-6","start":"service_ended"}],"made_on":"2025-02-24","paper":"S000","rating":{"apps":{"source":"S000-6a","value":["digilib","PSTpuas"]},"device":{"source":"S000-6a","value":"external_app"},"mode":{"source":"S000-6","value":"expected"}},"records":{"source":"S000-6b","value":["silastik"]},"signer":{"official":"head","source":"S000-H3","written":"Ir. Win Rizal, M.E."},"steps":[{"key":"guest_book","printed":["2"],"source":"S000-2"},{"key":"ticket","printed":["2"],"source":"S000-2d"},{"implied":true,"key":"wait","printed":[],"source":"S000-2d"},{"key":"medium","printed":["3"],"source":"S000-3"},{"key":"service","printed":["4","5"],"source":["S000-4","S000-5"]},{"key":"rating","printed":["6"],"source":"S000-6"},{"key":"log","printed":["6"],"source":"S000-6b"}],"team":{"source":"S000-H1","value":"Tim Diseminasi Statistik"},"ticket":{"issued_by":{"source":"S000-2d","value":"reception"}}}],"timezone":{"source":["S000-1a","S001-1a"],"value":"Asia/Jakarta"},"wording":{"queue":{"source":"office","value":"antrean"},"roles":{"officer":{"source":"S000-H11","value":{"en":"Service officer","id":"Petugas Layanan"}},"reception":{"source":"S000-H11","value":{"en":"Receptionist","id":"Resepsionis"}}},"visitor":{"source":"S000-H11","value":{"en":"Visitor","id":"Pengguna Layanan"}}}}');
CREATE TABLE print_job (
	id CHAR(32) NOT NULL, 
	printer_id CHAR(32) NOT NULL, 
	kind TEXT NOT NULL, 
	subject_id CHAR(32) NOT NULL, 
	document JSON NOT NULL, 
	copy INTEGER NOT NULL, 
	retried_of CHAR(32), 
	state TEXT NOT NULL, 
	fault TEXT, 
	payload BLOB, 
	payload_sha256 TEXT, 
	lease_owner TEXT, 
	lease_until TEXT, 
	created_at TEXT NOT NULL, 
	sending_at TEXT, 
	finished_at TEXT, 
	CONSTRAINT pk_print_job PRIMARY KEY (id), 
	CONSTRAINT fk_print_job_printer_id FOREIGN KEY(printer_id) REFERENCES printer (id), 
	CONSTRAINT fk_print_job_retried_of FOREIGN KEY(retried_of) REFERENCES print_job (id)
);
INSERT INTO "print_job" VALUES('01a1fb619e8073d59c4d1b282dc9a7a4','01a1fb619c5e709fa1c5534984805b76','ticket','01a1fb619e617242ba48d543260240a3','{"version": 1, "copy": 0, "copy_mark": "CETAK ULANG {copy}", "blocks": [{"kind": "letterhead", "office": "BPS Provinsi Bengkulu", "unit": "Pelayanan Statistik Terpadu"}, {"kind": "rule", "style": "solid"}, {"kind": "bar", "text": "Perpustakaan"}, {"kind": "line", "text": "Nomor antrean Anda", "size": "normal", "align": "centre"}, {"kind": "number", "text": "P001"}, {"kind": "line", "text": "Anda berikutnya", "size": "large", "align": "centre"}, {"kind": "rule", "style": "dashed"}, {"kind": "guide", "payload": "PST:NWHAU47P2CEWYFS2", "steps": ["Duduk di ruang tunggu", "Perhatikan nomor di layar", "Menuju meja yang disebut"]}, {"kind": "space", "tenths": 5}, {"kind": "line", "text": "Simpan tiket sampai layanan selesai. Nomor terlewat? Tunjukkan tiket kepada petugas.", "size": "small", "align": "centre"}, {"kind": "rule", "style": "dashed"}, {"kind": "line", "text": "Selasa, 24 November 2026, 09.00 WIB", "size": "small", "align": "centre"}, {"kind": "line", "text": "Tim Diseminasi Statistik", "size": "small", "align": "centre"}, {"kind": "line", "text": "Pengaduan: ppid1700@bps.go.id", "size": "small", "align": "centre"}, {"kind": "cut"}]}',0,NULL,'queued',NULL,NULL,NULL,NULL,NULL,'2026-11-24T02:00:00.000000',NULL,NULL);
INSERT INTO "print_job" VALUES('01a1fb619eaf7287bc85176c5313dea3','01a1fb619c5e709fa1c5534984805b76','ticket','01a1fb619ead7268b88f846beb9812c2','{"version": 1, "copy": 0, "copy_mark": "CETAK ULANG {copy}", "blocks": [{"kind": "letterhead", "office": "BPS Provinsi Bengkulu", "unit": "Pelayanan Statistik Terpadu"}, {"kind": "rule", "style": "solid"}, {"kind": "bar", "text": "Konsultasi Statistik"}, {"kind": "line", "text": "Nomor antrean Anda", "size": "normal", "align": "centre"}, {"kind": "number", "text": "K001"}, {"kind": "line", "text": "Anda berikutnya", "size": "large", "align": "centre"}, {"kind": "rule", "style": "dashed"}, {"kind": "guide", "payload": "PST:M2INLJTBRDQ3NH6Y", "steps": ["Duduk di ruang tunggu", "Perhatikan nomor di layar", "Menuju meja yang disebut"]}, {"kind": "space", "tenths": 5}, {"kind": "line", "text": "Simpan tiket sampai layanan selesai. Nomor terlewat? Tunjukkan tiket kepada petugas.", "size": "small", "align": "centre"}, {"kind": "rule", "style": "dashed"}, {"kind": "line", "text": "Selasa, 24 November 2026, 09.00 WIB", "size": "small", "align": "centre"}, {"kind": "line", "text": "Tim Diseminasi Statistik", "size": "small", "align": "centre"}, {"kind": "line", "text": "Pengaduan: ppid1700@bps.go.id", "size": "small", "align": "centre"}, {"kind": "cut"}]}',0,NULL,'queued',NULL,NULL,NULL,NULL,NULL,'2026-11-24T02:00:00.000000',NULL,NULL);
CREATE TABLE printer (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	transport TEXT NOT NULL, 
	address TEXT NOT NULL, 
	paper TEXT NOT NULL, 
	lettering TEXT NOT NULL, 
	confirmation TEXT NOT NULL, 
	condition TEXT NOT NULL, 
	paper_low BOOLEAN NOT NULL, 
	status_at TEXT, 
	has_answered BOOLEAN NOT NULL, 
	left_unfinished BOOLEAN NOT NULL, 
	CONSTRAINT pk_printer PRIMARY KEY (id), 
	CONSTRAINT uq_printer_name UNIQUE (name)
);
INSERT INTO "printer" VALUES('01a1fb619c5e709fa1c5534984805b76','Tiket','tcp','192.0.2.7:9100','80','printer','queued','unknown',0,NULL,0,0);
CREATE TABLE rating (
	id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	service_given_id CHAR(32) NOT NULL, 
	instrument TEXT NOT NULL, 
	state TEXT NOT NULL, 
	score INTEGER, 
	not_filled TEXT, 
	asked_at TEXT NOT NULL, 
	expires_at TEXT, 
	answered_at TEXT, 
	station_id CHAR(32), 
	CONSTRAINT pk_rating PRIMARY KEY (id), 
	CONSTRAINT ck_rating_score_when_given CHECK ((state = 'given') = (score IS NOT NULL)), 
	CONSTRAINT fk_rating_service_given_id FOREIGN KEY(service_given_id) REFERENCES service_given (id), 
	CONSTRAINT fk_rating_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_rating_service_given_id UNIQUE (service_given_id)
);
INSERT INTO "rating" VALUES('01a1fb619e9c70a1bbcaf6389f0a1f63','01a1fb619e6e75e685f17ebdad8d6ed4','01a1fb619e9677d8b42364ac6eb19d51','one_touch','given',5,NULL,'2026-11-24T02:00:00.000000','2026-11-24T02:05:00.000000','2026-11-24T02:00:00.000000','01a1fb619ded75feb290b819bf68439f');
CREATE TABLE service_given (
	id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	ticket_id CHAR(32), 
	service_key TEXT NOT NULL, 
	desk_id CHAR(32), 
	officer_id CHAR(32), 
	started_at TEXT NOT NULL, 
	ended_at TEXT, 
	CONSTRAINT pk_service_given PRIMARY KEY (id), 
	CONSTRAINT fk_service_given_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id), 
	CONSTRAINT fk_service_given_officer_id FOREIGN KEY(officer_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_service_given_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "service_given" VALUES('01a1fb619e9677d8b42364ac6eb19d51','01a1fb619e6e75e685f17ebdad8d6ed4','01a1fb619e617242ba48d543260240a3','library','01a1fb619dbf73f5bb5aa8998bada2b5','01a1fb619d3075828ed141c939742acd','2026-11-24T02:00:00.000000','2026-11-24T02:00:00.000000');
CREATE TABLE sign_in_attempt (
	subject TEXT NOT NULL, 
	failures INTEGER NOT NULL, 
	locked_until TEXT, 
	CONSTRAINT pk_sign_in_attempt PRIMARY KEY (subject)
);
CREATE TABLE staff_member (
	id CHAR(32) NOT NULL, 
	login TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	password_hash TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	created_at TEXT NOT NULL, 
	CONSTRAINT pk_staff_member PRIMARY KEY (id), 
	CONSTRAINT uq_staff_member_login UNIQUE (login)
);
INSERT INTO "staff_member" VALUES('01a1fb619cf472b08ef9d83608576034','sekar','Sekar Melati','receptionist','$argon2id$v=19$m=19456,t=2,p=1$6v5OqbzElkTd+DIYAPaqKQ$Ie5o+WJayRyGauA6G7o3faEMheU9CrCs135Jd9axSro',1,'2026-11-24T02:00:00.000000');
INSERT INTO "staff_member" VALUES('01a1fb619d3075828ed141c939742acd','bagas','Bagas Cendana','officer','$argon2id$v=19$m=19456,t=2,p=1$lb2Q+hSZvxCw+OcckNFooQ$1a2zibo8N8YanAGAiRQc5h4R7p5lZQ0xAYZWmcaGwNU',1,'2026-11-24T02:00:00.000000');
INSERT INTO "staff_member" VALUES('01a1fb619d5c73efb6f7f18a6442fade','dahlia','Dahlia Rimba','officer','$argon2id$v=19$m=19456,t=2,p=1$hqGGs+L3OdMKQpjHTypL/Q$YcKnaYCRmizN++Y3V4Naf+tF4JWkP+uWS8agEy2v1vQ',1,'2026-11-24T02:00:00.000000');
INSERT INTO "staff_member" VALUES('01a1fb619d8a71dc855da4d66dfb28ed','gading','Gading Samudra','officer','$argon2id$v=19$m=19456,t=2,p=1$kEVr2YVSwlge3o2WENe8Kg$n86gHA+ft/cVkbPADkiZtW0XKX97drMF6kt2qdhJk6o',1,'2026-11-24T02:00:00.000000');
INSERT INTO "staff_member" VALUES('01a1fb619db5745ea103ad7600800ebe','intan','Intan Permata','administrator','$argon2id$v=19$m=19456,t=2,p=1$9HQqhOcu9TQEg7OaciFasQ$DzCMRTLnp1Nz/cIgCY2P+aQtxqaKjJFs1PFkR9zb1js',1,'2026-11-24T02:00:00.000000');
CREATE TABLE standard (
	id CHAR(32) NOT NULL, 
	profile_id CHAR(32) NOT NULL, 
	service TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	paper TEXT NOT NULL, 
	effective_from DATE NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT pk_standard PRIMARY KEY (id), 
	CONSTRAINT fk_standard_profile_id FOREIGN KEY(profile_id) REFERENCES office_profile (id)
);
INSERT INTO "standard" VALUES('84b9926908f0516eba231c36aeb87d74','01a1fb619c9a76f5bd1605e3572cdd5c','library','sop-2023','S001','2023-01-16','{"key":"sop-2023","paper":"S001","kind":"sop","effective_from":"2023-01-16","governs":["library"],"documents":[{"service":"library","number":"SOP-1-01/17560/2023","title":"Standar Pelayanan Perpustakaan","source":["S001P-H1"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S001-2"],"services":[],"implied":false},{"key":"ticket","printed":["3"],"source":["S001-3"],"services":[],"implied":false},{"key":"wait","printed":["3"],"source":["S001-3"],"services":[],"implied":false},{"key":"confirm_need","printed":["4"],"source":["S001-4"],"services":[],"implied":false},{"key":"service","printed":["4","5"],"source":["S001P-4b1","S001P-5a"],"services":["library"],"implied":false},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"services":[],"implied":false},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"],"services":[],"implied":false}],"dated":"day","made_on":"2022-01-11","revised_on":"2023-01-16","approved_on":null,"team":{"value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik","source":["S001-H1"]},"issued_under":{"value":"17560","source":["S001-H1"]},"signer":{"official":"head","written":"Ir. Win Rizal M.E","source":["S001P-Z","S001K-Z","S001R-Z"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":""},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","superseded_by":""},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","superseded_by":""},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":""},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020"},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik","superseded_by":""}],"requirements":[],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S001-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"ticket_issued","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"previous_service_ended","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"rating","minutes":10,"start":"service_ended","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S001-1c"]},"guest_book":{"fields":{"name":{"value":"required","source":["office"]},"email":{"value":"optional","source":["office"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]}},"fail_threshold":{"value":null,"source":[]},"excuse_email":{"value":true,"source":[]}},"account":{"value":"online","source":["S001-O2"]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":["S001-3"]},"call":{"value":"display","source":["S001-4"]}},"rating":{"mode":{"value":"expected","source":["S001P-6","S001J-6","S001K-6","S001R-9"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":[],"source":[]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":true,"source":["S001-1"]},"types":{"value":["ktp","sim","other"],"source":["S001-1"]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]}},"library":{"stacks":{"value":"mixed","source":["S001P-4b1","S001P-4b2"]},"unavailable":{"value":["fetch_from_storage"],"source":["S001P-4b2"]},"elibrary":{"value":["pst.bps.go.id","bengkulu.bps.go.id"],"source":["S001P-5a"]},"reading_pc":{"value":true,"source":["S001P-5a"]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":true,"source":["S001P-5b"]},"scanner_allowed":{"value":true,"source":["S001P-4b3"]},"watermarked":{"value":true,"source":["S001P-O3"]}},"sales":{"enabled":{"value":true,"source":["S001J-4a"]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":"pnbp","source":["S001J-4a"]}},"request":{"days":{"value":3,"source":["S001K-5b"]},"agreed_date":{"value":true,"source":["S001K-5b"]},"online_days":{"value":3,"source":["S001K-O3"]}},"recommendation":{"days":{"value":30,"source":["S001R-8","S001R-O5"]},"day_type":{"value":null,"source":[]}},"records":{"value":["guest_book","rating","silastik"],"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"]}}');
INSERT INTO "standard" VALUES('da06c2f1feca594dbce795764421702b','01a1fb619c9a76f5bd1605e3572cdd5c','sales','sop-2023','S001','2023-01-16','{"key":"sop-2023","paper":"S001","kind":"sop","effective_from":"2023-01-16","governs":["sales"],"documents":[{"service":"sales","number":"SOP-1-02/17560/2023","title":"Standar Pelayanan Penjualan","source":["S001J-H1"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S001-2"],"services":[],"implied":false},{"key":"ticket","printed":["3"],"source":["S001-3"],"services":[],"implied":false},{"key":"wait","printed":["3"],"source":["S001-3"],"services":[],"implied":false},{"key":"confirm_need","printed":["4"],"source":["S001-4"],"services":[],"implied":false},{"key":"service","printed":["4","5"],"source":["S001J-4a","S001J-5a"],"services":["sales"],"implied":false},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"services":[],"implied":false},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"],"services":[],"implied":false}],"dated":"day","made_on":"2022-01-11","revised_on":"2023-01-16","approved_on":null,"team":{"value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik","source":["S001-H1"]},"issued_under":{"value":"17560","source":["S001-H1"]},"signer":{"official":"head","written":"Ir. Win Rizal M.E","source":["S001P-Z","S001K-Z","S001R-Z"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":""},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","superseded_by":""},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","superseded_by":""},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":""},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020"},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik","superseded_by":""}],"requirements":[],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S001-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"ticket_issued","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"previous_service_ended","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"rating","minutes":10,"start":"service_ended","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S001-1c"]},"guest_book":{"fields":{"name":{"value":"required","source":["office"]},"email":{"value":"optional","source":["office"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]}},"fail_threshold":{"value":null,"source":[]},"excuse_email":{"value":true,"source":[]}},"account":{"value":"online","source":["S001-O2"]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":["S001-3"]},"call":{"value":"display","source":["S001-4"]}},"rating":{"mode":{"value":"expected","source":["S001P-6","S001J-6","S001K-6","S001R-9"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":[],"source":[]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":true,"source":["S001-1"]},"types":{"value":["ktp","sim","other"],"source":["S001-1"]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]}},"library":{"stacks":{"value":"mixed","source":["S001P-4b1","S001P-4b2"]},"unavailable":{"value":["fetch_from_storage"],"source":["S001P-4b2"]},"elibrary":{"value":["pst.bps.go.id","bengkulu.bps.go.id"],"source":["S001P-5a"]},"reading_pc":{"value":true,"source":["S001P-5a"]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":true,"source":["S001P-5b"]},"scanner_allowed":{"value":true,"source":["S001P-4b3"]},"watermarked":{"value":true,"source":["S001P-O3"]}},"sales":{"enabled":{"value":true,"source":["S001J-4a"]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":"pnbp","source":["S001J-4a"]}},"request":{"days":{"value":3,"source":["S001K-5b"]},"agreed_date":{"value":true,"source":["S001K-5b"]},"online_days":{"value":3,"source":["S001K-O3"]}},"recommendation":{"days":{"value":30,"source":["S001R-8","S001R-O5"]},"day_type":{"value":null,"source":[]}},"records":{"value":["guest_book","rating","silastik"],"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"]}}');
INSERT INTO "standard" VALUES('361770b1be3a520aa1e54d378dbf93ef','01a1fb619c9a76f5bd1605e3572cdd5c','consultation','sop-2023','S001','2023-01-16','{"key":"sop-2023","paper":"S001","kind":"sop","effective_from":"2023-01-16","governs":["consultation"],"documents":[{"service":"consultation","number":"SOP-1-03/17560/2023","title":"Standar Pelayanan Konsultasi Statistik","source":["S001K-H1"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S001-2"],"services":[],"implied":false},{"key":"ticket","printed":["3"],"source":["S001-3"],"services":[],"implied":false},{"key":"wait","printed":["3"],"source":["S001-3"],"services":[],"implied":false},{"key":"confirm_need","printed":["4"],"source":["S001-4"],"services":[],"implied":false},{"key":"service","printed":["4","5"],"source":["S001K-4a","S001K-5b"],"services":["consultation"],"implied":false},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"services":[],"implied":false},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"],"services":[],"implied":false}],"dated":"day","made_on":"2022-01-11","revised_on":"2023-01-16","approved_on":null,"team":{"value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik","source":["S001-H1"]},"issued_under":{"value":"17560","source":["S001-H1"]},"signer":{"official":"head","written":"Ir. Win Rizal M.E","source":["S001P-Z","S001K-Z","S001R-Z"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":""},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","superseded_by":""},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","superseded_by":""},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":""},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020"},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik","superseded_by":""}],"requirements":[],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S001-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"ticket_issued","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"previous_service_ended","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"rating","minutes":10,"start":"service_ended","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S001-1c"]},"guest_book":{"fields":{"name":{"value":"required","source":["office"]},"email":{"value":"optional","source":["office"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]}},"fail_threshold":{"value":null,"source":[]},"excuse_email":{"value":true,"source":[]}},"account":{"value":"online","source":["S001-O2"]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":["S001-3"]},"call":{"value":"display","source":["S001-4"]}},"rating":{"mode":{"value":"expected","source":["S001P-6","S001J-6","S001K-6","S001R-9"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":[],"source":[]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":true,"source":["S001-1"]},"types":{"value":["ktp","sim","other"],"source":["S001-1"]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]}},"library":{"stacks":{"value":"mixed","source":["S001P-4b1","S001P-4b2"]},"unavailable":{"value":["fetch_from_storage"],"source":["S001P-4b2"]},"elibrary":{"value":["pst.bps.go.id","bengkulu.bps.go.id"],"source":["S001P-5a"]},"reading_pc":{"value":true,"source":["S001P-5a"]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":true,"source":["S001P-5b"]},"scanner_allowed":{"value":true,"source":["S001P-4b3"]},"watermarked":{"value":true,"source":["S001P-O3"]}},"sales":{"enabled":{"value":true,"source":["S001J-4a"]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":"pnbp","source":["S001J-4a"]}},"request":{"days":{"value":3,"source":["S001K-5b"]},"agreed_date":{"value":true,"source":["S001K-5b"]},"online_days":{"value":3,"source":["S001K-O3"]}},"recommendation":{"days":{"value":30,"source":["S001R-8","S001R-O5"]},"day_type":{"value":null,"source":[]}},"records":{"value":["guest_book","rating","silastik"],"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"]}}');
INSERT INTO "standard" VALUES('f12a5d86ff7756ac81f0f2805acda460','01a1fb619c9a76f5bd1605e3572cdd5c','recommendation','sop-2023','S001','2023-01-16','{"key":"sop-2023","paper":"S001","kind":"sop","effective_from":"2023-01-16","governs":["recommendation"],"documents":[{"service":"recommendation","number":"SOP-1-04/17560/2023","title":"Standar Pelayanan Rekomendasi Kegiatan Statistik","source":["S001R-H1"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S001-2"],"services":[],"implied":false},{"key":"ticket","printed":["3"],"source":["S001-3"],"services":[],"implied":false},{"key":"wait","printed":["3"],"source":["S001-3"],"services":[],"implied":false},{"key":"confirm_need","printed":["4"],"source":["S001-4"],"services":[],"implied":false},{"key":"service","printed":["4","5","6","7","8"],"source":["S001R-4a","S001R-5","S001R-6","S001R-7","S001R-8"],"services":["recommendation"],"implied":false},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"services":[],"implied":false},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"],"services":[],"implied":false}],"dated":"day","made_on":"2022-01-11","revised_on":"2023-01-16","approved_on":null,"team":{"value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik","source":["S001-H1"]},"issued_under":{"value":"17560","source":["S001-H1"]},"signer":{"official":"head","written":"Ir. Win Rizal M.E","source":["S001P-Z","S001K-Z","S001R-Z"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":""},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","superseded_by":""},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","superseded_by":""},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":""},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020"},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik","superseded_by":""}],"requirements":[],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S001-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"ticket_issued","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"previous_service_ended","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"rating","minutes":10,"start":"service_ended","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S001-1c"]},"guest_book":{"fields":{"name":{"value":"required","source":["office"]},"email":{"value":"optional","source":["office"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]}},"fail_threshold":{"value":null,"source":[]},"excuse_email":{"value":true,"source":[]}},"account":{"value":"online","source":["S001-O2"]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":["S001-3"]},"call":{"value":"display","source":["S001-4"]}},"rating":{"mode":{"value":"expected","source":["S001P-6","S001J-6","S001K-6","S001R-9"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":[],"source":[]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":true,"source":["S001-1"]},"types":{"value":["ktp","sim","other"],"source":["S001-1"]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]}},"library":{"stacks":{"value":"mixed","source":["S001P-4b1","S001P-4b2"]},"unavailable":{"value":["fetch_from_storage"],"source":["S001P-4b2"]},"elibrary":{"value":["pst.bps.go.id","bengkulu.bps.go.id"],"source":["S001P-5a"]},"reading_pc":{"value":true,"source":["S001P-5a"]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":true,"source":["S001P-5b"]},"scanner_allowed":{"value":true,"source":["S001P-4b3"]},"watermarked":{"value":true,"source":["S001P-O3"]}},"sales":{"enabled":{"value":true,"source":["S001J-4a"]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":"pnbp","source":["S001J-4a"]}},"request":{"days":{"value":3,"source":["S001K-5b"]},"agreed_date":{"value":true,"source":["S001K-5b"]},"online_days":{"value":3,"source":["S001K-O3"]}},"recommendation":{"days":{"value":30,"source":["S001R-8","S001R-O5"]},"day_type":{"value":null,"source":[]}},"records":{"value":["guest_book","rating","silastik"],"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"]}}');
INSERT INTO "standard" VALUES('37920ac988605d189019e58168f82343','01a1fb619c9a76f5bd1605e3572cdd5c','library','sop-library-2025','S000','2025-02-25','{"key":"sop-library-2025","paper":"S000","kind":"sop","effective_from":"2025-02-25","governs":["library"],"documents":[{"service":"library","number":"SOP-1-100/17000/2025","title":"Layanan Perpustakaan","source":["S000-H2"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S000-2"],"services":[],"implied":false},{"key":"ticket","printed":["2"],"source":["S000-2d"],"services":[],"implied":false},{"key":"wait","printed":[],"source":["S000-2d"],"services":[],"implied":true},{"key":"medium","printed":["3"],"source":["S000-3"],"services":[],"implied":false},{"key":"service","printed":["4","5"],"source":["S000-4","S000-5"],"services":[],"implied":false},{"key":"rating","printed":["6"],"source":["S000-6"],"services":[],"implied":false},{"key":"log","printed":["6"],"source":["S000-6b"],"services":[],"implied":false}],"dated":"day","made_on":"2025-02-24","revised_on":null,"approved_on":"2025-02-25","team":{"value":"Tim Diseminasi Statistik","source":["S000-H1"]},"issued_under":{"value":"17000","source":["S000-H2"]},"signer":{"official":"head","written":"Ir. Win Rizal, M.E.","source":["S000-H3"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":""},{"text":"Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara","superseded_by":""},{"text":"Peraturan Pemerintah Nomor 51 Tahun 1999 tentang Penyelenggaraan Statistik","superseded_by":""},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":""},{"text":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":""},{"text":"Peraturan Badan Pusat Statistik Nomor 5 Tahun 2023 tentang Organisasi dan Tata Kerja BPS Provinsi dan BPS Kabupaten/Kota","superseded_by":""}],"requirements":[],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S000-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"medium","minutes":10,"start":"step_started","source":["S000-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"service","minutes":180,"start":"service_started","source":["S000-4","S000-4b"],"medium":"electronic","at_limit":"end","extension":"on_report"},{"of":"service","minutes":180,"start":"service_started","source":["S000-5"],"medium":"printed","at_limit":"warn","extension":null},{"of":"rating","minutes":5,"start":"service_ended","source":["S000-6"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"guest_book_saved","source":["S004-T1"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S000-1d"]},"guest_book":{"fields":{"name":{"value":"required","source":["S000-2a"]},"email":{"value":"required","source":["S000-2b"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]}},"fail_threshold":{"value":3,"source":["S000-2c"]},"excuse_email":{"value":true,"source":[]}},"account":{"value":"guest_book","source":["S000-2c"]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":[]},"call":{"value":"both","source":[]}},"rating":{"mode":{"value":"expected","source":["S000-6"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":["digilib","PSTpuas"],"source":["S000-6a"]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":false,"source":[]},"types":{"value":[],"source":[]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]}},"library":{"stacks":{"value":"closed","source":["S000-5a"]},"unavailable":{"value":["suggest_electronic"],"source":["S000-3a"]},"elibrary":{"value":["https://perpustakaan.bps.go.id/digilib/library/"],"source":["S000-4a"]},"reading_pc":{"value":true,"source":["S000-4"]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":false,"source":[]},"scanner_allowed":{"value":false,"source":[]},"watermarked":{"value":false,"source":[]}},"sales":{"enabled":{"value":false,"source":[]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":null,"source":[]}},"request":{"days":{"value":null,"source":[]},"agreed_date":{"value":false,"source":[]},"online_days":{"value":null,"source":[]}},"recommendation":{"days":{"value":null,"source":[]},"day_type":{"value":null,"source":[]}},"records":{"value":["silastik"],"source":["S000-6b"]}}');
CREATE TABLE station (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	desk_id CHAR(32), 
	printer_id CHAR(32), 
	version TEXT NOT NULL, 
	last_seen TEXT NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id), 
	CONSTRAINT fk_station_printer_id FOREIGN KEY(printer_id) REFERENCES printer (id), 
	CONSTRAINT uq_station_name UNIQUE (name)
);
INSERT INTO "station" VALUES('01a1fb619ddd70a588b63a0d5f99eb3a','Anjungan 1','kiosk',NULL,'01a1fb619c5e709fa1c5534984805b76','','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fb619de27393b5a7d591669334e1','Meja depan','console',NULL,'01a1fb619c5e709fa1c5534984805b76','','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fb619de972d49a4b037c0597f59a','Ruang tunggu','display',NULL,NULL,'','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fb619ded75feb290b819bf68439f','Penilaian','rating',NULL,NULL,'','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fb619df5729b87c9a605de79bd7a','Konsol 1','console',NULL,NULL,'','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fb619df677ebbcf17a01447df605','Konsol 2','console',NULL,NULL,'','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fb619df874f697d2088d8b4ceb03','Konsol 3','console',NULL,NULL,'','2026-11-24T02:00:00.000000');
CREATE TABLE ticket (
	id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	service_key TEXT NOT NULL, 
	day DATE NOT NULL, 
	prefix TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	state TEXT NOT NULL, 
	desk_id CHAR(32), 
	token_hash TEXT NOT NULL, 
	issued_at TEXT NOT NULL, 
	state_at TEXT NOT NULL, 
	CONSTRAINT pk_ticket PRIMARY KEY (id), 
	CONSTRAINT fk_ticket_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id), 
	CONSTRAINT fk_ticket_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_ticket_day_prefix_number UNIQUE (day, prefix, number), 
	CONSTRAINT uq_ticket_token_hash UNIQUE (token_hash)
);
INSERT INTO "ticket" VALUES('01a1fb619e617242ba48d543260240a3','01a1fb619e6e75e685f17ebdad8d6ed4','library','2026-11-24','P',1,'P001','served','01a1fb619dbf73f5bb5aa8998bada2b5','e5561b162bfb7d9b63a5855597f3b21cfbd534fdb6ba47904fb940d0d0ecbbdf','2026-11-24T02:00:00.000000','2026-11-24T02:00:00.000000');
INSERT INTO "ticket" VALUES('01a1fb619ead7268b88f846beb9812c2','01a1fb619eae70fdae2612041eb091d5','consultation','2026-11-24','K',1,'K001','waiting',NULL,'7bdad90486d0965746625a097fd1554a1b7ec682acecb2a5ec1338baf25dfe80','2026-11-24T02:00:00.000000','2026-11-24T02:00:00.000000');
CREATE TABLE visit (
	id CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	channel TEXT NOT NULL, 
	state TEXT NOT NULL, 
	service_key TEXT NOT NULL, 
	standard_id CHAR(32) NOT NULL, 
	visitor_id CHAR(32), 
	opened_at TEXT NOT NULL, 
	CONSTRAINT pk_visit PRIMARY KEY (id), 
	CONSTRAINT fk_visit_standard_id FOREIGN KEY(standard_id) REFERENCES standard (id), 
	CONSTRAINT fk_visit_visitor_id FOREIGN KEY(visitor_id) REFERENCES visitor (id)
);
INSERT INTO "visit" VALUES('01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24','on_site','closed','library','37920ac988605d189019e58168f82343','01a1fb619e6e75e685f17ebe283ffe25','2026-11-24T02:00:00.000000');
INSERT INTO "visit" VALUES('01a1fb619eae70fdae2612041eb091d5','2026-11-24','on_site','waiting','consultation','361770b1be3a520aa1e54d378dbf93ef','01a1fb619eae70fdae2612051f9158ba','2026-11-24T02:00:00.000000');
CREATE TABLE visit_event (
	id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	station_id CHAR(32), 
	user_id CHAR(32), 
	desk_id CHAR(32), 
	ticket_id CHAR(32), 
	detail JSON, 
	CONSTRAINT pk_visit_event PRIMARY KEY (id), 
	CONSTRAINT fk_visit_event_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "visit_event" VALUES('01a1fb619e70726bb96f99b7689ed8dd','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','opened','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,NULL,'01a1fb619e617242ba48d543260240a3',NULL);
INSERT INTO "visit_event" VALUES('01a1fb619e70726bb96f99b85c031eb6','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','guest_entry_saved','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,NULL,'01a1fb619e617242ba48d543260240a3',NULL);
INSERT INTO "visit_event" VALUES('01a1fb619e70726bb96f99b9ada9e425','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','ticket_issued','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,NULL,'01a1fb619e617242ba48d543260240a3',NULL);
INSERT INTO "visit_event" VALUES('01a1fb619e8e77d0af92df60c5c407ae','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','called','01a1fb619df5729b87c9a605de79bd7a','01a1fb619d3075828ed141c939742acd','01a1fb619dbf73f5bb5aa8998bada2b5','01a1fb619e617242ba48d543260240a3',NULL);
INSERT INTO "visit_event" VALUES('01a1fb619e9677d8b42364ad8728977c','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','service_started','01a1fb619df5729b87c9a605de79bd7a','01a1fb619d3075828ed141c939742acd','01a1fb619dbf73f5bb5aa8998bada2b5','01a1fb619e617242ba48d543260240a3',NULL);
INSERT INTO "visit_event" VALUES('01a1fb619e9a727586691ed6331cb5cc','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','service_ended','01a1fb619df5729b87c9a605de79bd7a','01a1fb619d3075828ed141c939742acd','01a1fb619dbf73f5bb5aa8998bada2b5','01a1fb619e617242ba48d543260240a3',NULL);
INSERT INTO "visit_event" VALUES('01a1fb619e9f75479610cf66824ac15d','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','rating_asked','01a1fb619df5729b87c9a605de79bd7a','01a1fb619d3075828ed141c939742acd',NULL,NULL,NULL);
INSERT INTO "visit_event" VALUES('01a1fb619eaa711a8ab918a5749ae0b0','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','rated','01a1fb619ded75feb290b819bf68439f',NULL,NULL,NULL,NULL);
INSERT INTO "visit_event" VALUES('01a1fb619eab70659200457641add48a','01a1fb619e6e75e685f17ebdad8d6ed4','2026-11-24T02:00:00.000000','closed','01a1fb619ded75feb290b819bf68439f',NULL,NULL,NULL,NULL);
INSERT INTO "visit_event" VALUES('01a1fb619eaf7287bc851768bc8f4095','01a1fb619eae70fdae2612041eb091d5','2026-11-24T02:00:00.000000','opened','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,NULL,'01a1fb619ead7268b88f846beb9812c2',NULL);
INSERT INTO "visit_event" VALUES('01a1fb619eaf7287bc85176969aca987','01a1fb619eae70fdae2612041eb091d5','2026-11-24T02:00:00.000000','guest_entry_saved','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,NULL,'01a1fb619ead7268b88f846beb9812c2',NULL);
INSERT INTO "visit_event" VALUES('01a1fb619eaf7287bc85176ad9911dfb','01a1fb619eae70fdae2612041eb091d5','2026-11-24T02:00:00.000000','ticket_issued','01a1fb619ddd70a588b63a0d5f99eb3a',NULL,NULL,'01a1fb619ead7268b88f846beb9812c2',NULL);
CREATE TABLE visitor (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	name_folded TEXT NOT NULL, 
	email TEXT, 
	phone TEXT, 
	phone_typed TEXT, 
	created_at TEXT NOT NULL, 
	CONSTRAINT pk_visitor PRIMARY KEY (id)
);
INSERT INTO "visitor" VALUES('01a1fb619e6e75e685f17ebe283ffe25','Melur Kenanga','melur kenanga','melur@contoh.id','+6281200001234','0812 0000 1234','2026-11-24T02:00:00.000000');
INSERT INTO "visitor" VALUES('01a1fb619eae70fdae2612051f9158ba','Damar Sinar','damar sinar','melur@contoh.id','+6281200001234','0812 0000 1234','2026-11-24T02:00:00.000000');
CREATE INDEX ix_office_profile_loaded_at_id ON office_profile (loaded_at, id);
CREATE INDEX ix_print_job_subject ON print_job (kind, subject_id);
CREATE INDEX ix_print_job_waiting ON print_job (printer_id, id) WHERE state = 'queued';
CREATE UNIQUE INDEX uq_print_job_first ON print_job (kind, subject_id) WHERE retried_of IS NULL;
CREATE UNIQUE INDEX uq_print_job_retried_of ON print_job (retried_of) WHERE retried_of IS NOT NULL;
CREATE UNIQUE INDEX uq_print_job_sending ON print_job (printer_id) WHERE state = 'sending';
CREATE INDEX ix_standard_profile_id ON standard (profile_id);
CREATE UNIQUE INDEX uq_desk_session_open ON desk_session (desk_id) WHERE closed_at IS NULL;
CREATE INDEX ix_visit_day_state ON visit (day, state);
CREATE INDEX ix_service_given_ticket_id ON service_given (ticket_id);
CREATE INDEX ix_service_given_visit_id ON service_given (visit_id);
CREATE INDEX ix_ticket_day_state_service_key ON ticket (day, state, service_key);
CREATE INDEX ix_ticket_visit_id ON ticket (visit_id);
CREATE UNIQUE INDEX uq_ticket_at_desk ON ticket (desk_id) WHERE state IN ('called', 'serving');
CREATE INDEX ix_visit_event_visit_id_at ON visit_event (visit_id, at);
CREATE INDEX ix_call_ticket_id ON call (ticket_id);
CREATE INDEX ix_rating_state_asked_at ON rating (state, asked_at);
CREATE INDEX ix_rating_visit_id ON rating (visit_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change_log',38);
COMMIT;
