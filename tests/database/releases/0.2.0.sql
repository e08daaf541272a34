-- revision 0007
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE appointment (
	id CHAR(32) NOT NULL, 
	code TEXT NOT NULL, 
	token_hash TEXT NOT NULL, 
	service_key TEXT NOT NULL, 
	day DATE NOT NULL, 
	starts_at TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	officer_id CHAR(32), 
	name TEXT NOT NULL, 
	name_folded TEXT NOT NULL, 
	email TEXT, 
	phone TEXT, 
	phone_typed TEXT, 
	purpose TEXT NOT NULL, 
	consent_version INTEGER NOT NULL, 
	consent_hash TEXT NOT NULL, 
	language TEXT NOT NULL, 
	source TEXT NOT NULL, 
	booked_at TEXT NOT NULL, 
	booked_by CHAR(32), 
	station_id CHAR(32), 
	lead_reason TEXT, 
	state TEXT NOT NULL, 
	state_at TEXT NOT NULL, 
	state_reason TEXT, 
	visit_id CHAR(32), 
	CONSTRAINT pk_appointment PRIMARY KEY (id), 
	CONSTRAINT fk_appointment_booked_by FOREIGN KEY(booked_by) REFERENCES staff_member (id), 
	CONSTRAINT fk_appointment_officer_id FOREIGN KEY(officer_id) REFERENCES staff_member (id), 
	CONSTRAINT fk_appointment_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_appointment_code UNIQUE (code), 
	CONSTRAINT uq_appointment_token_hash UNIQUE (token_hash), 
	CONSTRAINT uq_appointment_visit_id UNIQUE (visit_id)
);
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
INSERT INTO "audit_entry" VALUES('01a1fc0985e5752088cb4cebfe93842c','2026-11-24T02:00:00.000000',NULL,NULL,'use_office','office_profile','01a1fc09-85d4-7102-96ea-05fbd828e265','{"office": "bengkulu", "was": null, "now": "8a49de51cfc4a97eb5e367660494e15fb33feac73b5d09c19ec31180913070e7"}');
INSERT INTO "audit_entry" VALUES('01a1fc09860972888bc1430ac73127a7','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fc09-8608-71bb-abff-72f9a3ed88b4','{"role": "receptionist"}');
INSERT INTO "audit_entry" VALUES('01a1fc09862670a693a74eb7038940ad','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fc09-8626-70a6-93a7-4eb6fa8ee4b9','{"role": "officer"}');
INSERT INTO "audit_entry" VALUES('01a1fc09863d76b9a6e3e39b0e0e64b3','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fc09-863c-7143-9632-e75db55a7abe','{"role": "officer"}');
INSERT INTO "audit_entry" VALUES('01a1fc09865374fb84ebc63354e6dfe6','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fc09-8652-7083-9684-9f745ff0396b','{"role": "officer"}');
INSERT INTO "audit_entry" VALUES('01a1fc09867b769aa8beebdf9d3230dc','2026-11-24T02:00:00.000000',NULL,NULL,'add_member','staff_member','01a1fc09-867b-769a-a8be-ebdeefa65b0f','{"role": "administrator"}');
INSERT INTO "audit_entry" VALUES('01a1fc09868f76689e74a8e6a008989d','2026-11-24T02:00:00.000000',NULL,NULL,'save_desk','desk','01a1fc09-868c-7269-be5c-ea57db6ac772','{"number": 1, "services": ["library"], "active": true}');
INSERT INTO "audit_entry" VALUES('01a1fc0986917465a4e43f9853054d85','2026-11-24T02:00:00.000000',NULL,NULL,'save_desk','desk','01a1fc09-8690-70c9-a46d-c2d33e06574a','{"number": 2, "services": ["consultation"], "active": true}');
INSERT INTO "audit_entry" VALUES('01a1fc0986947073ab6641ce3a1b8d75','2026-11-24T02:00:00.000000',NULL,NULL,'save_desk','desk','01a1fc09-8693-774f-9667-e75f07dfe492','{"number": 3, "services": ["sales", "recommendation"], "active": true}');
INSERT INTO "audit_entry" VALUES('01a1fc0986a5725dbea6c1096ec35f4f','2026-11-24T02:00:00.000000',NULL,NULL,'set_printer','printer','01a1fc09-8276-75bc-9c3d-bf7becaf403d','{"name": "Tiket", "address": "192.0.2.7:9100"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986af75218c616cffcaecedd3','2026-11-24T02:00:00.000000','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,'enrol_station','station','01a1fc09-86ae-77eb-b898-ff3fabfdf8a1','{"kind": "kiosk"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986b275e49128a8e3818d392b','2026-11-24T02:00:00.000000',NULL,NULL,'set_station','station','01a1fc09-86ae-77eb-b898-ff3fabfdf8a1','{"desk": null, "printer": "01a1fc09-8276-75bc-9c3d-bf7becaf403d"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986b9741daf83072fdcdfcafe','2026-11-24T02:00:00.000000','01a1fc0986b9741daf83072e07a672bc',NULL,'enrol_station','station','01a1fc09-86b9-741d-af83-072e07a672bc','{"kind": "console"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986be72fc971d83605f5a1b60','2026-11-24T02:00:00.000000',NULL,NULL,'set_station','station','01a1fc09-86b9-741d-af83-072e07a672bc','{"desk": null, "printer": "01a1fc09-8276-75bc-9c3d-bf7becaf403d"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986bf76d78ed54b93355c9e19','2026-11-24T02:00:00.000000','01a1fc0986bf76d78ed54b92bd65f3de',NULL,'enrol_station','station','01a1fc09-86bf-76d7-8ed5-4b92bd65f3de','{"kind": "display"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986c17005a6b0322f24753874','2026-11-24T02:00:00.000000','01a1fc0986c17005a6b0322ed1875b8c',NULL,'enrol_station','station','01a1fc09-86c1-7005-a6b0-322ed1875b8c','{"kind": "rating"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986c971bcaae06278178a8ebb','2026-11-24T02:00:00.000000','01a1fc0986c971bcaae06277cb8dfaa7',NULL,'enrol_station','station','01a1fc09-86c9-71bc-aae0-6277cb8dfaa7','{"kind": "console"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986cd75a4b2d000f2ead5cd7c','2026-11-24T02:00:00.000000','01a1fc0986cd75a4b2d000f13ab5ee7d',NULL,'enrol_station','station','01a1fc09-86cd-75a4-b2d0-00f13ab5ee7d','{"kind": "console"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986d17112b2c83f0f119c5e13','2026-11-24T02:00:00.000000','01a1fc0986d17112b2c83f0e799b046c',NULL,'enrol_station','station','01a1fc09-86d1-7112-b2c8-3f0e799b046c','{"kind": "console"}');
INSERT INTO "audit_entry" VALUES('01a1fc0986fb706e935733d4caaefe8f','2026-11-24T02:00:00.000000','01a1fc0986c971bcaae06277cb8dfaa7','01a1fc09862670a693a74eb6fa8ee4b9','sign_in','staff_member','01a1fc09-8626-70a6-93a7-4eb6fa8ee4b9','{}');
INSERT INTO "audit_entry" VALUES('01a1fc09872775ec94c6f8f6897d55db','2026-11-24T02:00:00.000000','01a1fc0986cd75a4b2d000f13ab5ee7d','01a1fc09863c71439632e75db55a7abe','sign_in','staff_member','01a1fc09-863c-7143-9632-e75db55a7abe','{}');
INSERT INTO "audit_entry" VALUES('01a1fc09875870dea84e3ad8b4aba806','2026-11-24T02:00:00.000000','01a1fc0986d17112b2c83f0e799b046c','01a1fc098652708396849f745ff0396b','sign_in','staff_member','01a1fc09-8652-7083-9684-9f745ff0396b','{}');
INSERT INTO "audit_entry" VALUES('01a1fc09879274ae979b26cc7d708e0f','2026-11-24T02:00:00.000000','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,'issue_ticket','ticket','01a1fc09-876c-701b-8a53-23f9afc2e497','{"source": "kiosk"}');
INSERT INTO "audit_entry" VALUES('01a1fc0987cf742384b13ed12b54e246','2026-11-24T02:00:00.000000','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,'issue_ticket','ticket','01a1fc09-87cd-760b-80fb-26ae97885ab1','{"source": "kiosk"}');
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
INSERT INTO "call" VALUES(1,'first','01a1fc09876c701b8a5323f9afc2e497','01a1fc09868c7269be5cea57db6ac772','2026-11-24','P001','Meja 1','library','2026-11-24T02:00:00.000000');
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
INSERT INTO "change_log" VALUES(1,'2026-11-24T02:00:00.000000','office','01a1fc09-85d4-7102-96ea-05fbd828e265');
INSERT INTO "change_log" VALUES(2,'2026-11-24T02:00:00.000000','staff','01a1fc09-8608-71bb-abff-72f9a3ed88b4');
INSERT INTO "change_log" VALUES(3,'2026-11-24T02:00:00.000000','staff','01a1fc09-8626-70a6-93a7-4eb6fa8ee4b9');
INSERT INTO "change_log" VALUES(4,'2026-11-24T02:00:00.000000','staff','01a1fc09-863c-7143-9632-e75db55a7abe');
INSERT INTO "change_log" VALUES(5,'2026-11-24T02:00:00.000000','staff','01a1fc09-8652-7083-9684-9f745ff0396b');
INSERT INTO "change_log" VALUES(6,'2026-11-24T02:00:00.000000','staff','01a1fc09-867b-769a-a8be-ebdeefa65b0f');
INSERT INTO "change_log" VALUES(7,'2026-11-24T02:00:00.000000','stations','01a1fc09-868c-7269-be5c-ea57db6ac772');
INSERT INTO "change_log" VALUES(8,'2026-11-24T02:00:00.000000','stations','01a1fc09-8690-70c9-a46d-c2d33e06574a');
INSERT INTO "change_log" VALUES(9,'2026-11-24T02:00:00.000000','stations','01a1fc09-8693-774f-9667-e75f07dfe492');
INSERT INTO "change_log" VALUES(10,'2026-11-24T02:00:00.000000','printing','01a1fc09-8276-75bc-9c3d-bf7becaf403d');
INSERT INTO "change_log" VALUES(11,'2026-11-24T02:00:00.000000','stations','01a1fc09-86ae-77eb-b898-ff3fabfdf8a1');
INSERT INTO "change_log" VALUES(12,'2026-11-24T02:00:00.000000','stations','01a1fc09-86ae-77eb-b898-ff3fabfdf8a1');
INSERT INTO "change_log" VALUES(13,'2026-11-24T02:00:00.000000','stations','01a1fc09-86b9-741d-af83-072e07a672bc');
INSERT INTO "change_log" VALUES(14,'2026-11-24T02:00:00.000000','stations','01a1fc09-86b9-741d-af83-072e07a672bc');
INSERT INTO "change_log" VALUES(15,'2026-11-24T02:00:00.000000','stations','01a1fc09-86bf-76d7-8ed5-4b92bd65f3de');
INSERT INTO "change_log" VALUES(16,'2026-11-24T02:00:00.000000','stations','01a1fc09-86c1-7005-a6b0-322ed1875b8c');
INSERT INTO "change_log" VALUES(17,'2026-11-24T02:00:00.000000','stations','01a1fc09-86c9-71bc-aae0-6277cb8dfaa7');
INSERT INTO "change_log" VALUES(18,'2026-11-24T02:00:00.000000','stations','01a1fc09-86cd-75a4-b2d0-00f13ab5ee7d');
INSERT INTO "change_log" VALUES(19,'2026-11-24T02:00:00.000000','stations','01a1fc09-86d1-7112-b2c8-3f0e799b046c');
INSERT INTO "change_log" VALUES(20,'2026-11-24T02:00:00.000000','stations','01a1fc09-868c-7269-be5c-ea57db6ac772');
INSERT INTO "change_log" VALUES(21,'2026-11-24T02:00:00.000000','stations','01a1fc09-8690-70c9-a46d-c2d33e06574a');
INSERT INTO "change_log" VALUES(22,'2026-11-24T02:00:00.000000','stations','01a1fc09-8693-774f-9667-e75f07dfe492');
INSERT INTO "change_log" VALUES(23,'2026-11-24T02:00:00.000000','visits','01a1fc09-876c-701b-8a53-23f86e5bcdc2');
INSERT INTO "change_log" VALUES(24,'2026-11-24T02:00:00.000000','tickets','01a1fc09-876c-701b-8a53-23f9afc2e497');
INSERT INTO "change_log" VALUES(25,'2026-11-24T02:00:00.000000','printing','01a1fc09-8794-711e-b640-a99614642042');
INSERT INTO "change_log" VALUES(26,'2026-11-24T02:00:00.000000','tickets','01a1fc09-876c-701b-8a53-23f9afc2e497');
INSERT INTO "change_log" VALUES(27,'2026-11-24T02:00:00.000000','visits','01a1fc09-876c-701b-8a53-23f86e5bcdc2');
INSERT INTO "change_log" VALUES(28,'2026-11-24T02:00:00.000000','calls','1');
INSERT INTO "change_log" VALUES(29,'2026-11-24T02:00:00.000000','tickets','01a1fc09-876c-701b-8a53-23f9afc2e497');
INSERT INTO "change_log" VALUES(30,'2026-11-24T02:00:00.000000','visits','01a1fc09-876c-701b-8a53-23f86e5bcdc2');
INSERT INTO "change_log" VALUES(31,'2026-11-24T02:00:00.000000','tickets','01a1fc09-876c-701b-8a53-23f9afc2e497');
INSERT INTO "change_log" VALUES(32,'2026-11-24T02:00:00.000000','visits','01a1fc09-876c-701b-8a53-23f86e5bcdc2');
INSERT INTO "change_log" VALUES(33,'2026-11-24T02:00:00.000000','ratings','01a1fc09-87bd-7397-939a-cf37414bcf18');
INSERT INTO "change_log" VALUES(34,'2026-11-24T02:00:00.000000','ratings','01a1fc09-87bd-7397-939a-cf37414bcf18');
INSERT INTO "change_log" VALUES(35,'2026-11-24T02:00:00.000000','visits','01a1fc09-876c-701b-8a53-23f86e5bcdc2');
INSERT INTO "change_log" VALUES(36,'2026-11-24T02:00:00.000000','visits','01a1fc09-87cd-760b-80fb-26adf6c4c82c');
INSERT INTO "change_log" VALUES(37,'2026-11-24T02:00:00.000000','tickets','01a1fc09-87cd-760b-80fb-26ae97885ab1');
INSERT INTO "change_log" VALUES(38,'2026-11-24T02:00:00.000000','printing','01a1fc09-87cf-7423-84b1-3ed2cfa361df');
CREATE TABLE consent (
	id CHAR(32) NOT NULL, 
	visitor_id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	text_version INTEGER NOT NULL, 
	text_hash TEXT NOT NULL, 
	language TEXT NOT NULL, 
	given BOOLEAN NOT NULL, 
	at TEXT NOT NULL, 
	station_id CHAR(32), kind TEXT DEFAULT 'service' NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (id), 
	CONSTRAINT fk_consent_visitor_id FOREIGN KEY(visitor_id) REFERENCES visitor (id)
);
INSERT INTO "consent" VALUES('01a1fc09878075108310338af86008e7','01a1fc09877e73b38ffad83fa48caa9d','01a1fc09876c701b8a5323f86e5bcdc2',2,'8132c04a2debb1e9750c54fa8a76cc184c63a85cd8af525687e5e4be406da045','id',1,'2026-11-24T02:00:00.000000','01a1fc0986ae77ebb898ff3fabfdf8a1','service');
INSERT INTO "consent" VALUES('01a1fc0987ce7566a6885826fb41f8db','01a1fc0987ce7566a688582408ebe6e9','01a1fc0987cd760b80fb26adf6c4c82c',2,'8132c04a2debb1e9750c54fa8a76cc184c63a85cd8af525687e5e4be406da045','id',1,'2026-11-24T02:00:00.000000','01a1fc0986ae77ebb898ff3fabfdf8a1','service');
CREATE TABLE custody_deposit (
	id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	thing TEXT NOT NULL, 
	tag TEXT NOT NULL, 
	slot TEXT, 
	card_type TEXT, 
	state TEXT NOT NULL, 
	taken_at TEXT NOT NULL, 
	taken_by CHAR(32), 
	taken_station_id CHAR(32), 
	ended_at TEXT, 
	ended_by CHAR(32), 
	ended_station_id CHAR(32), 
	reason TEXT, 
	CONSTRAINT pk_custody_deposit PRIMARY KEY (id), 
	CONSTRAINT fk_custody_deposit_ended_by FOREIGN KEY(ended_by) REFERENCES staff_member (id), 
	CONSTRAINT fk_custody_deposit_taken_by FOREIGN KEY(taken_by) REFERENCES staff_member (id), 
	CONSTRAINT fk_custody_deposit_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE TABLE custody_slot (
	id CHAR(32) NOT NULL, 
	store TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	state TEXT NOT NULL, 
	reason TEXT, 
	visit_id CHAR(32), 
	state_at TEXT NOT NULL, 
	CONSTRAINT pk_custody_slot PRIMARY KEY (id), 
	CONSTRAINT ck_custody_slot_visit_when_used CHECK ((state = 'used') = (visit_id IS NOT NULL)), 
	CONSTRAINT fk_custody_slot_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_custody_slot_label UNIQUE (label), 
	CONSTRAINT uq_custody_slot_visit_id UNIQUE (visit_id)
);
CREATE TABLE data_need (
	visit_id CHAR(32) NOT NULL, 
	place INTEGER NOT NULL, 
	detail TEXT NOT NULL, 
	region TEXT, 
	first_year INTEGER, 
	last_year INTEGER, 
	level TEXT, 
	period TEXT, 
	CONSTRAINT pk_data_need PRIMARY KEY (visit_id, place), 
	CONSTRAINT fk_data_need_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE TABLE desk (
	id CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_desk PRIMARY KEY (id), 
	CONSTRAINT uq_desk_number UNIQUE (number)
);
INSERT INTO "desk" VALUES('01a1fc09868c7269be5cea57db6ac772',1,'Meja 1',1);
INSERT INTO "desk" VALUES('01a1fc09869070c9a46dc2d33e06574a',2,'Meja 2',1);
INSERT INTO "desk" VALUES('01a1fc098693774f9667e75f07dfe492',3,'Meja 3',1);
CREATE TABLE desk_service (
	desk_id CHAR(32) NOT NULL, 
	service_key TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT pk_desk_service PRIMARY KEY (desk_id, service_key), 
	CONSTRAINT fk_desk_service_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) ON DELETE CASCADE
);
INSERT INTO "desk_service" VALUES('01a1fc09868c7269be5cea57db6ac772','library',0);
INSERT INTO "desk_service" VALUES('01a1fc09869070c9a46dc2d33e06574a','consultation',0);
INSERT INTO "desk_service" VALUES('01a1fc098693774f9667e75f07dfe492','sales',0);
INSERT INTO "desk_service" VALUES('01a1fc098693774f9667e75f07dfe492','recommendation',1);
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
INSERT INTO "desk_session" VALUES('01a1fc09875b7371abd1b307f63bdb74','01a1fc09868c7269be5cea57db6ac772','01a1fc09862670a693a74eb6fa8ee4b9','01a1fc0986c971bcaae06277cb8dfaa7','2026-11-24T02:00:00.000000',NULL);
INSERT INTO "desk_session" VALUES('01a1fc09876572998b69650862832288','01a1fc09869070c9a46dc2d33e06574a','01a1fc09863c71439632e75db55a7abe','01a1fc0986cd75a4b2d000f13ab5ee7d','2026-11-24T02:00:00.000000',NULL);
INSERT INTO "desk_session" VALUES('01a1fc0987697253a04237579c448358','01a1fc098693774f9667e75f07dfe492','01a1fc098652708396849f745ff0396b','01a1fc0986d17112b2c83f0e799b046c','2026-11-24T02:00:00.000000',NULL);
CREATE TABLE "guest_entry" (
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
	identity_type TEXT, 
	identity_type_other TEXT, 
	identity_valid BOOLEAN, 
	no_identity_reason TEXT, 
	has_account BOOLEAN, 
	nationality TEXT, 
	nationality_other TEXT, 
	companion TEXT, 
	disability TEXT, 
	disability_kind TEXT, 
	wants_priority BOOLEAN DEFAULT 0 NOT NULL, 
	assistance TEXT, 
	visit_kind TEXT, 
	group_men INTEGER, 
	group_women INTEGER, 
	media TEXT, 
	CONSTRAINT pk_guest_entry PRIMARY KEY (id), 
	CONSTRAINT uq_guest_entry_visit_id UNIQUE (visit_id), 
	CONSTRAINT fk_guest_entry_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "guest_entry" VALUES('01a1fc09877f7720b796fb3cdfaf2313','01a1fc09876c701b8a5323f86e5bcdc2','kiosk','2025-1','female',1999,'bachelor','student',NULL,'Universitas Contoh Raya','universitas contoh raya','education_research',NULL,'coursework',NULL,'Jumlah penduduk menurut kabupaten',NULL,'2026-11-24T02:00:00.000000',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "guest_entry" VALUES('01a1fc0987ce7566a6885825afa40c69','01a1fc0987cd760b80fb26adf6c4c82c','kiosk','2025-1','female',1999,'bachelor','student',NULL,'Universitas Contoh Raya','universitas contoh raya','education_research',NULL,'coursework',NULL,'Jumlah penduduk menurut kabupaten',NULL,'2026-11-24T02:00:00.000000','ktp',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE help_call (
	id CHAR(32) NOT NULL, 
	station_id CHAR(32) NOT NULL, 
	page TEXT NOT NULL, 
	at TEXT NOT NULL, 
	accepted_by CHAR(32), 
	ended_at TEXT, 
	CONSTRAINT pk_help_call PRIMARY KEY (id), 
	CONSTRAINT fk_help_call_accepted_by FOREIGN KEY(accepted_by) REFERENCES staff_member (id), 
	CONSTRAINT fk_help_call_station_id FOREIGN KEY(station_id) REFERENCES station (id)
);
CREATE TABLE identity_key (
	only INTEGER NOT NULL, 
	fingerprint TEXT NOT NULL, 
	since TEXT NOT NULL, 
	CONSTRAINT pk_identity_key PRIMARY KEY (only)
);
CREATE TABLE institution (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	added_at TEXT NOT NULL, 
	CONSTRAINT pk_institution PRIMARY KEY (id)
);
CREATE TABLE institution_name (
	folded TEXT NOT NULL, 
	institution_id CHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	added_at TEXT NOT NULL, 
	CONSTRAINT pk_institution_name PRIMARY KEY (folded), 
	CONSTRAINT fk_institution_name_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id)
);
CREATE TABLE login_lock (
	subject TEXT NOT NULL, 
	failures INTEGER NOT NULL, 
	locked_until TEXT, 
	CONSTRAINT pk_login_lock PRIMARY KEY (subject)
);
CREATE TABLE login_session (
	id CHAR(32) NOT NULL, 
	station_id CHAR(32), 
	station_name TEXT NOT NULL, 
	service_key TEXT NOT NULL, 
	started_at TEXT NOT NULL, 
	failures INTEGER NOT NULL, 
	visitor_id CHAR(32), 
	exceeded_at TEXT, 
	cleared_at TEXT, 
	cleared_by CHAR(32), 
	visit_id CHAR(32), 
	settled_at TEXT, 
	settled_by CHAR(32), 
	CONSTRAINT pk_login_session PRIMARY KEY (id), 
	CONSTRAINT fk_login_session_visitor_id FOREIGN KEY(visitor_id) REFERENCES visitor (id)
);
CREATE TABLE number_series (
	series TEXT NOT NULL, 
	period TEXT NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_number_series PRIMARY KEY (series, period)
);
INSERT INTO "number_series" VALUES('P','2026-11-24',1);
INSERT INTO "number_series" VALUES('call','',1);
INSERT INTO "number_series" VALUES('K','2026-11-24',1);
CREATE TABLE office_calendar (
	number INTEGER NOT NULL, 
	made_at TEXT NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT pk_office_calendar PRIMARY KEY (number)
);
INSERT INTO "office_calendar" VALUES(1,'2026-11-24T02:00:00.000000','{"national":[{"day":"2025-01-01","name":{"id":"Tahun Baru Masehi","en":"New Year''s Day"}},{"day":"2025-01-27","name":{"id":"Isra Mikraj Nabi Muhammad","en":"Isra'' and Mi''raj"}},{"day":"2025-01-28","name":{"id":"Tahun Baru Imlek","en":"Lunar New Year"},"joint_leave":true},{"day":"2025-01-29","name":{"id":"Tahun Baru Imlek","en":"Lunar New Year"}},{"day":"2025-03-28","name":{"id":"Hari Suci Nyepi","en":"Day of Silence"},"joint_leave":true},{"day":"2025-03-29","name":{"id":"Hari Suci Nyepi","en":"Day of Silence"}},{"day":"2025-03-31","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"}},{"day":"2025-04-01","name":{"id":"Hari kedua dari Hari Raya Idul Fitri","en":"Eid al-Fitr Second Day"}},{"day":"2025-04-02","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2025-04-03","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2025-04-04","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2025-04-07","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2025-04-18","name":{"id":"Wafat Yesus Kristus","en":"Good Friday"}},{"day":"2025-04-20","name":{"id":"Kebangkitan Yesus Kristus","en":"Easter Sunday"}},{"day":"2025-05-01","name":{"id":"Hari Buruh Internasional","en":"International Labor Day"}},{"day":"2025-05-12","name":{"id":"Hari Raya Waisak","en":"Vesak Day"}},{"day":"2025-05-13","name":{"id":"Hari Raya Waisak","en":"Vesak"},"joint_leave":true},{"day":"2025-05-29","name":{"id":"Kenaikan Yesus Kristus","en":"Ascension Day"}},{"day":"2025-05-30","name":{"id":"Kenaikan Yesus Kristus","en":"Ascension"},"joint_leave":true},{"day":"2025-06-01","name":{"id":"Hari Lahir Pancasila","en":"Pancasila Day"}},{"day":"2025-06-06","name":{"id":"Hari Raya Idul Adha","en":"Eid al-Adha"}},{"day":"2025-06-09","name":{"id":"Hari Raya Idul Adha","en":"Eid al-Adha"},"joint_leave":true},{"day":"2025-06-27","name":{"id":"Tahun Baru Islam","en":"Islamic New Year"}},{"day":"2025-08-17","name":{"id":"Hari Kemerdekaan Republik Indonesia","en":"Independence Day"}},{"day":"2025-08-18","name":{"id":"Hari Kemerdekaan Republik Indonesia","en":"Independence Day"},"joint_leave":true},{"day":"2025-09-05","name":{"id":"Maulid Nabi Muhammad","en":"Prophet''s Birthday"}},{"day":"2025-12-25","name":{"id":"Hari Raya Natal","en":"Christmas Day"}},{"day":"2025-12-26","name":{"id":"Hari Raya Natal","en":"Christmas"},"joint_leave":true},{"day":"2026-01-01","name":{"id":"Tahun Baru Masehi","en":"New Year''s Day"}},{"day":"2026-01-16","name":{"id":"Isra Mikraj Nabi Muhammad","en":"Isra'' and Mi''raj"}},{"day":"2026-02-16","name":{"id":"Tahun Baru Imlek","en":"Lunar New Year"},"joint_leave":true},{"day":"2026-02-17","name":{"id":"Tahun Baru Imlek","en":"Lunar New Year"}},{"day":"2026-03-18","name":{"id":"Hari Suci Nyepi","en":"Day of Silence"},"joint_leave":true},{"day":"2026-03-19","name":{"id":"Hari Suci Nyepi","en":"Day of Silence"}},{"day":"2026-03-20","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2026-03-21","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"}},{"day":"2026-03-22","name":{"id":"Hari kedua dari Hari Raya Idul Fitri","en":"Eid al-Fitr Second Day"}},{"day":"2026-03-23","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2026-03-24","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2026-04-03","name":{"id":"Wafat Yesus Kristus","en":"Good Friday"}},{"day":"2026-04-05","name":{"id":"Kebangkitan Yesus Kristus","en":"Easter Sunday"}},{"day":"2026-05-01","name":{"id":"Hari Buruh Internasional","en":"International Labor Day"}},{"day":"2026-05-14","name":{"id":"Kenaikan Yesus Kristus","en":"Ascension Day"}},{"day":"2026-05-15","name":{"id":"Kenaikan Yesus Kristus","en":"Ascension"},"joint_leave":true},{"day":"2026-05-27","name":{"id":"Hari Raya Idul Adha","en":"Eid al-Adha"}},{"day":"2026-05-28","name":{"id":"Hari Raya Idul Adha","en":"Eid al-Adha"},"joint_leave":true},{"day":"2026-05-31","name":{"id":"Hari Raya Waisak","en":"Vesak Day"}},{"day":"2026-06-01","name":{"id":"Hari Lahir Pancasila","en":"Pancasila Day"}},{"day":"2026-06-16","name":{"id":"Tahun Baru Islam","en":"Islamic New Year"}},{"day":"2026-08-17","name":{"id":"Hari Kemerdekaan Republik Indonesia","en":"Independence Day"}},{"day":"2026-08-25","name":{"id":"Maulid Nabi Muhammad","en":"Prophet''s Birthday"}},{"day":"2026-12-24","name":{"id":"Hari Raya Natal","en":"Christmas"},"joint_leave":true},{"day":"2026-12-25","name":{"id":"Hari Raya Natal","en":"Christmas Day"}},{"day":"2027-01-01","name":{"id":"Tahun Baru Masehi","en":"New Year''s Day"}},{"day":"2027-01-05","name":{"id":"Isra Mikraj Nabi Muhammad","en":"Isra'' and Mi''raj"}},{"day":"2027-02-05","name":{"id":"Tahun Baru Imlek","en":"Lunar New Year"},"joint_leave":true},{"day":"2027-02-06","name":{"id":"Tahun Baru Imlek","en":"Lunar New Year"}},{"day":"2027-03-08","name":{"id":"Hari Suci Nyepi","en":"Day of Silence"}},{"day":"2027-03-09","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2027-03-10","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"estimated":true},{"day":"2027-03-11","name":{"id":"Hari kedua dari Hari Raya Idul Fitri","en":"Eid al-Fitr Second Day"},"estimated":true},{"day":"2027-03-12","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2027-03-15","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"joint_leave":true},{"day":"2027-03-25","name":{"id":"Wafat Yesus Kristus","en":"Good Friday"},"joint_leave":true},{"day":"2027-03-26","name":{"id":"Wafat Yesus Kristus","en":"Good Friday"}},{"day":"2027-03-28","name":{"id":"Kebangkitan Yesus Kristus","en":"Easter Sunday"}},{"day":"2027-05-01","name":{"id":"Hari Buruh Internasional","en":"International Labor Day"}},{"day":"2027-05-06","name":{"id":"Kenaikan Yesus Kristus","en":"Ascension Day"}},{"day":"2027-05-17","name":{"id":"Hari Raya Idul Adha","en":"Eid al-Adha"},"estimated":true},{"day":"2027-05-18","name":{"id":"Hari Raya Idul Adha","en":"Eid al-Adha"},"joint_leave":true},{"day":"2027-05-19","name":{"id":"Hari Raya Waisak","en":"Vesak"},"joint_leave":true},{"day":"2027-05-20","name":{"id":"Hari Raya Waisak","en":"Vesak Day"}},{"day":"2027-06-01","name":{"id":"Hari Lahir Pancasila","en":"Pancasila Day"}},{"day":"2027-06-06","name":{"id":"Tahun Baru Islam","en":"Islamic New Year"}},{"day":"2027-08-15","name":{"id":"Maulid Nabi Muhammad","en":"Prophet''s Birthday"}},{"day":"2027-08-17","name":{"id":"Hari Kemerdekaan Republik Indonesia","en":"Independence Day"}},{"day":"2027-12-24","name":{"id":"Hari Raya Natal","en":"Christmas"},"joint_leave":true},{"day":"2027-12-25","name":{"id":"Hari Raya Natal","en":"Christmas Day"}},{"day":"2027-12-26","name":{"id":"Isra Mikraj Nabi Muhammad","en":"Isra'' and Mi''raj"}},{"day":"2028-01-01","name":{"id":"Tahun Baru Masehi","en":"New Year''s Day"}},{"day":"2028-01-26","name":{"id":"Tahun Baru Imlek","en":"Lunar New Year"},"estimated":true},{"day":"2028-02-27","name":{"id":"Hari Raya Idul Fitri","en":"Eid al-Fitr"},"estimated":true},{"day":"2028-02-28","name":{"id":"Hari kedua dari Hari Raya Idul Fitri","en":"Eid al-Fitr Second Day"},"estimated":true},{"day":"2028-03-26","name":{"id":"Hari Suci Nyepi","en":"Day of Silence"}},{"day":"2028-04-14","name":{"id":"Wafat Yesus Kristus","en":"Good Friday"}},{"day":"2028-04-16","name":{"id":"Kebangkitan Yesus Kristus","en":"Easter Sunday"}},{"day":"2028-05-01","name":{"id":"Hari Buruh Internasional","en":"International Labor Day"}},{"day":"2028-05-05","name":{"id":"Hari Raya Idul Adha","en":"Eid al-Adha"},"estimated":true},{"day":"2028-05-09","name":{"id":"Hari Raya Waisak","en":"Vesak Day"},"estimated":true},{"day":"2028-05-25","name":{"id":"Kenaikan Yesus Kristus","en":"Ascension Day"}},{"day":"2028-05-26","name":{"id":"Tahun Baru Islam","en":"Islamic New Year"},"estimated":true},{"day":"2028-06-01","name":{"id":"Hari Lahir Pancasila","en":"Pancasila Day"}},{"day":"2028-08-04","name":{"id":"Maulid Nabi Muhammad","en":"Prophet''s Birthday"},"estimated":true},{"day":"2028-08-17","name":{"id":"Hari Kemerdekaan Republik Indonesia","en":"Independence Day"}},{"day":"2028-12-14","name":{"id":"Isra Mikraj Nabi Muhammad","en":"Isra'' and Mi''raj"},"estimated":true},{"day":"2028-12-25","name":{"id":"Hari Raya Natal","en":"Christmas Day"}}],"years":[2025,2026,2027,2028]}');
CREATE TABLE office_profile (
	id CHAR(32) NOT NULL, 
	loaded_at TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT pk_office_profile PRIMARY KEY (id)
);
INSERT INTO "office_profile" VALUES('01a1fc0985d4710296ea05fbd828e265','2026-11-24T02:00:00.000000','8a49de51cfc4a97eb5e367660494e15fb33feac73b5d09c19ec31180913070e7','{"booking":{"days_ahead":{"source":"office","value":30},"early_minutes":{"source":"office","value":30},"grace_minutes":{"source":"office","value":15},"minutes":{"source":"office","value":30},"outside":{"source":"office","value":{"time":"07.00-18.00"}},"places":{"source":"office","value":1}},"choices":{"rating_device":{"source":"office","value":"own_screen"},"returning_visitors":{"source":"office","value":true},"ticket_issued_by":{"source":"office","value":"both"}},"complaints":[{"kind":"box","source":"S004-C1","value":"Kotak saran & pengaduan"},{"kind":"web","note":{"en":"Choose the region Provinsi Bengkulu","id":"Pilih wilayah Provinsi Bengkulu"},"source":"S004-C2","value":"ppid.bps.go.id"},{"kind":"mail","source":"S004-C3","value":"ppid1700@bps.go.id"},{"kind":"sms_whatsapp","source":"S004-C4","value":"0851 7447 1700"}],"desks":[{"name":{"en":"Desk 1","id":"Meja 1"},"services":["library"]},{"name":{"en":"Desk 2","id":"Meja 2"},"services":["consultation"]},{"name":{"en":"Desk 3","id":"Meja 3"},"services":["sales","recommendation"]}],"guest_fields":{"birth_year":{"source":"office","value":"required"},"education":{"source":"office","value":"required"},"email":{"source":"office","value":"optional"},"gender":{"source":"office","value":"required"},"institution":{"source":"office","value":"optional"},"institution_category":{"source":"office","value":"required"},"name":{"source":"office","value":"required"},"occupation":{"source":"office","value":"required"},"phone":{"source":"office","value":"optional"},"purpose":{"source":"office","value":"required"}},"hours":{"joint_leave_closed":{"source":"office","value":true},"pause":{"source":"S000-1c","value":[]},"week":[{"days":["monday","tuesday","wednesday","thursday"],"source":["S000-1a","S001-1a"],"time":"08.00-15.30"},{"days":["friday"],"source":["S000-1b","S001-1b"],"time":"08.00-16.00"}]},"identity":{"address":{"source":"S004-H1","value":"Jl. Adam Malik Km.8 Bengkulu 38225"},"code":"1700","level":{"source":"S000-H1","value":"province"},"mails":[{"source":"S004-H1","value":"bengkulu@bps.go.id"},{"source":"S001K-O1","use":"service","value":"pst1700@bps.go.id"}],"name":"BPS Provinsi Bengkulu","phones":[{"source":"S004-H1","value":"0736349115"}],"team":{"source":"S000-H1","value":"Tim Diseminasi Statistik"},"unit":{"source":"S004-H1","value":"Pelayanan Statistik Terpadu"},"webs":[{"source":"S001P-5a","value":"bengkulu.bps.go.id"}]},"key":"bengkulu","links":[{"key":"portal","label":{"en":"Online services","id":"Layanan daring"},"source":["S001-O1","S004-5a"],"url":"https://pst.bps.go.id"}],"officials":[{"back":"M.E.","front":"Ir.","key":"head","name":"Win Rizal","nip":"196608251988021001","source":"S000-H3","title":{"en":"Head of BPS Provinsi Bengkulu","id":"Kepala BPS Provinsi Bengkulu"}}],"services":[{"colour":"blue","hint":{"en":"Books and publications","id":"Buku dan publikasi"},"icon":"books","key":"library","long":{"en":"Read BPS publications in the reading room or on our computers. An officer helps you search and fetches the books.","id":"Baca publikasi BPS di ruang baca atau di komputer kami. Petugas membantu mencari dan mengambilkan buku."},"name":{"en":"Library","id":"Perpustakaan"},"prefix":"P","short":{"en":"Read books and publications, printed or electronic","id":"Membaca buku dan publikasi, cetak maupun elektronik"},"source":["S000-H2","S001P-H1","S004-H2"]},{"brief":{"en":"Consultation","id":"Konsultasi"},"colour":"green","hint":{"en":"Data, concepts, methods","id":"Data, konsep, metode"},"icon":"chats-circle","key":"consultation","long":{"en":"Talk about the data you look for, what the figures mean, or the method you use. If needed we ask the subject specialist.","id":"Bicarakan data yang Anda cari, arti angkanya, atau metode yang Anda pakai. Bila perlu kami hubungi ahli bidangnya."},"name":{"en":"Statistical consultation","id":"Konsultasi Statistik"},"prefix":"K","short":{"en":"Ask about data, concepts and methods","id":"Bertanya tentang data, konsep, dan metode"},"source":"S001K-H1"},{"brief":{"en":"Data sales","id":"Penjualan"},"colour":"teal","hint":{"en":"Publications, microdata","id":"Publikasi, data mikro"},"icon":"shopping-bag-open","key":"sales","long":{"en":"Buy publications, microdata or digital maps of statistical areas. An officer explains format, price and terms.","id":"Beli publikasi, data mikro, atau peta digital wilayah kerja statistik. Petugas menjelaskan format, biaya, dan syaratnya."},"name":{"en":"Data sales","id":"Penjualan Data"},"prefix":"J","short":{"en":"Publications, microdata and maps of statistical areas","id":"Publikasi, data mikro, dan peta wilkerstat"},"source":"S001J-H1"},{"brief":{"en":"Recommendation","id":"Rekomendasi"},"colour":"violet","hint":{"en":"For government bodies","id":"Untuk instansi pemerintah"},"icon":"circle-wavy-check","key":"recommendation","long":{"en":"Submit your institution''s survey design. We check it together until it is complete, then issue the letter.","id":"Ajukan rancangan survei instansi Anda. Kami periksa bersama sampai lengkap, lalu menerbitkan surat rekomendasi."},"name":{"en":"Recommendation for statistical activities","id":"Rekomendasi Kegiatan Statistik"},"prefix":"R","short":{"en":"For government bodies that plan a survey","id":"Untuk instansi pemerintah yang merancang survei"},"source":"S001R-H1"}],"standards":[{"account":{"source":"S001-O2","value":"online"},"appointment":{"source":"S001-1c","value":{"min_days":1,"min_hours":1}},"documents":[{"number":"SOP-1-01/17560/2023","service":"library","source":"S001P-H1","title":"Standar Pelayanan Perpustakaan"},{"number":"SOP-1-02/17560/2023","service":"sales","source":"S001J-H1","title":"Standar Pelayanan Penjualan"},{"number":"SOP-1-03/17560/2023","service":"consultation","source":"S001K-H1","title":"Standar Pelayanan Konsultasi Statistik"},{"number":"SOP-1-04/17560/2023","service":"recommendation","source":"S001R-H1","title":"Standar Pelayanan Rekomendasi Kegiatan Statistik"}],"effective_from":"2023-01-16","governs":["library","sales","consultation","recommendation"],"identity":{"required":{"source":"S001-1","value":true},"types":{"source":"S001-1","value":["ktp","sim","other"]}},"issued_under":{"source":"S001-H1","value":"17560"},"key":"sop-2023","kind":"sop","legal_bases":[{"source":"S001-H2","text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik"},{"source":"S001-H2","text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik"},{"source":"S001-H2","text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"},{"source":"S001-H2","text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik"},{"source":"S001-H2","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020","text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik"},{"source":"S001-H2","text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik"}],"library":{"elibrary":{"source":"S001P-5a","value":["pst.bps.go.id","bengkulu.bps.go.id"]},"reading_pc":{"source":"S001P-5a","value":true},"scanner_allowed":{"source":"S001P-4b3","value":true},"services":["library"],"softcopy_request":{"source":"S001P-5b","value":true},"stacks":{"source":["S001P-4b1","S001P-4b2"],"value":"mixed"},"unavailable":{"source":"S001P-4b2","value":["fetch_from_storage"]},"watermarked":{"source":"S001P-O3","value":true}},"limits":[{"minutes":10,"of":"guest_book","source":"S001-2","start":"step_started"},{"minutes":10,"of":"wait","source":"S001-3","start":"ticket_issued"},{"minutes":10,"of":"wait","source":"S001-3","start":"previous_service_ended"},{"minutes":10,"of":"rating","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"start":"service_ended"}],"made_on":"2022-01-11","online":[{"printed":["1"],"services":["library"],"source":"S001P-O1","text":{"en":"Open pst.bps.go.id or bengkulu.bps.go.id at any time","id":"Buka pst.bps.go.id atau bengkulu.bps.go.id kapan saja"}},{"printed":["1"],"services":["sales"],"source":"S001J-O1","text":{"en":"Open pst.bps.go.id at any time","id":"Buka pst.bps.go.id kapan saja"}},{"printed":["1"],"services":["consultation"],"source":"S001K-O1","text":{"en":"Open pst.bps.go.id or write to pst1700@bps.go.id at any time","id":"Buka pst.bps.go.id atau kirim email ke pst1700@bps.go.id kapan saja"}},{"printed":["1"],"services":["recommendation"],"source":"S001R-O1","text":{"en":"Open pst.bps.go.id, then the menu for recommendations","id":"Buka pst.bps.go.id, lalu menu rekomendasi"}},{"printed":["2"],"source":"S001-O2","text":{"en":"Register your account","id":"Daftarkan akun Anda"}},{"printed":["3"],"services":["library"],"source":"S001P-O3","text":{"en":"Read digital items, or download the watermarked file","id":"Baca pustaka digital, atau unduh berkas bertanda air"}},{"printed":["3"],"services":["sales"],"source":"S001J-O3","text":{"en":"Choose a product and meet its terms","id":"Pilih produk dan lengkapi syaratnya"}},{"printed":["3"],"services":["consultation"],"source":"S001K-O3","text":{"en":"Search first; if nothing is found, make a transaction. Answered within 3 working days","id":"Cari dahulu informasinya; bila tidak ada, buat transaksi. Dijawab paling lama 3 hari kerja"}},{"printed":["3"],"services":["recommendation"],"source":"S001R-O3","text":{"en":"Fill in the request form in the service application","id":"Isi formulir permintaan di aplikasi layanan"}},{"printed":["4"],"services":["recommendation"],"source":"S001R-O4","text":{"en":"An officer checks it; you mend what is not yet fit","id":"Petugas memeriksa; yang belum layak Anda perbaiki"}},{"printed":["5"],"services":["recommendation"],"source":"S001R-O5","text":{"en":"The letter is sent through the application, at most 30 days after the record is complete","id":"Surat rekomendasi dikirim lewat aplikasi, paling lama 30 hari setelah terekam lengkap"}},{"printed":["4"],"services":["library","sales","consultation"],"source":["S001P-O4","S001J-O4","S001K-O4"],"text":{"en":"Rate the service","id":"Beri penilaian"}},{"printed":["6"],"services":["recommendation"],"source":"S001R-O6","text":{"en":"Rate the service","id":"Beri penilaian"}}],"paper":"S001","products":[{"services":["library"],"source":"S001P-4b1","text":{"en":"Printed items to read in the service room","id":"Pustaka cetak untuk dibaca di ruang layanan"}},{"services":["library"],"source":"S001P-O3","text":{"en":"Watermarked digital items to read and download","id":"Pustaka digital bertanda air untuk dibaca dan diunduh"}},{"services":["sales"],"source":"S001J-4a","text":{"en":"Publications","id":"Publikasi"}},{"services":["sales"],"source":"S001J-4a","text":{"en":"Microdata","id":"Data mikro"}},{"services":["sales"],"source":"S001J-4a","text":{"en":"Digital maps of statistical areas","id":"Peta digital wilayah kerja statistik"}},{"services":["consultation"],"source":"S001K-4a","text":{"en":"Information on the topic you ask about","id":"Penjelasan tentang topik yang Anda tanyakan"}},{"services":["consultation"],"source":"S001K-5b","text":{"en":"Data processed for you","id":"Data yang diolah khusus untuk Anda"}},{"services":["recommendation"],"source":"S001R-8","text":{"en":"Letter recommending the statistical activity","id":"Surat rekomendasi kelayakan kegiatan statistik"}}],"rating":{"device":{"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"value":"reception_pc"},"mode":{"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"value":"expected"}},"recommendation":{"days":{"source":["S001R-8","S001R-O5"],"value":30},"services":["recommendation"]},"records":{"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"],"value":["guest_book","rating","silastik"]},"related":{"source":"S001-H4","value":{"en":"Statistics dissemination project and the subject matter concerned","id":"Project Diseminasi Statistik dan subject matter terkait"}},"request":{"agreed_date":{"source":"S001K-5b","value":true},"days":{"source":"S001K-5b","value":3},"online_days":{"source":"S001K-O3","value":3},"services":["consultation"]},"requirements":[{"printed":["1"],"source":"S001-1","text":{"en":"An identity card such as KTP or SIM","id":"Tanda pengenal, misalnya KTP atau SIM"}},{"printed":["5"],"services":["sales"],"source":"S001J-5a","text":{"en":"You agree with the format, price and terms the officer explains","id":"Setuju dengan format, biaya, dan syarat yang dijelaskan petugas"}},{"printed":["5"],"services":["sales"],"source":"S001J-5b","text":{"en":"For microdata or maps of statistical areas: an outline of the use and a data-use agreement (SPPD)","id":"Untuk data mikro atau peta wilkerstat: abstraksi penggunaan data dan perjanjian penggunaan data (SPPD)"}},{"printed":["5"],"services":["consultation"],"source":"S001K-5b","text":{"en":"A data request letter, where data must still be processed","id":"Surat permintaan data, bila data masih perlu diolah"}},{"printed":["5"],"services":["recommendation"],"source":"S001R-5","text":{"en":"A letter and the filled-in request form","id":"Surat dan formulir permintaan rekomendasi yang sudah terisi"}}],"revised_on":"2023-01-16","sales":{"enabled":{"source":"S001J-4a","value":true},"fee":{"source":"S001J-4a","value":"pnbp"},"services":["sales"]},"signer":{"official":"head","source":["S001P-Z","S001K-Z","S001R-Z"],"written":"Ir. Win Rizal M.E"},"step_words":[{"of":"service","services":["library"],"source":["S001P-4b1","S001P-4b2","S001P-5a"],"text":{"en":"Read printed items in the service room, or digital ones on our computers. An officer fetches what is not on display.","id":"Baca pustaka cetak di ruang layanan, atau pustaka digital di komputer kami. Yang tidak dipajang diambilkan petugas."}},{"of":"service","services":["sales"],"source":["S001J-4a","S001J-5a"],"text":{"en":"An officer explains format, price and terms. If you agree, the purchase is made.","id":"Petugas menjelaskan format, biaya, dan syarat. Bila Anda setuju, pembelian diproses."}},{"of":"service","services":["consultation"],"source":["S001K-4a","S001K-4b"],"text":{"en":"An officer answers your questions, with the subject specialist where needed.","id":"Petugas menjawab pertanyaan Anda, bila perlu bersama ahli bidangnya."}},{"of":"service","services":["recommendation"],"source":["S001R-4a","S001R-5","S001R-6","S001R-7","S001R-8"],"text":{"en":"Take the form, hand in letter and filled-in form. An officer records and checks it with you until it is complete; then the letter is issued.","id":"Terima formulir, serahkan surat dan formulir terisi. Petugas merekam dan memeriksanya bersama Anda sampai lengkap, lalu surat rekomendasi diterbitkan."}}],"steps":[{"key":"guest_book","printed":["2"],"source":"S001-2"},{"key":"ticket","printed":["3"],"source":"S001-3"},{"key":"wait","printed":["3"],"source":"S001-3"},{"key":"confirm_need","printed":["4"],"source":"S001-4"},{"key":"service","printed":["4","5"],"services":["library"],"source":["S001P-4b1","S001P-5a"]},{"key":"service","printed":["4","5"],"services":["sales"],"source":["S001J-4a","S001J-5a"]},{"key":"service","printed":["4","5"],"services":["consultation"],"source":["S001K-4a","S001K-5b"]},{"key":"service","printed":["4","5","6","7","8"],"services":["recommendation"],"source":["S001R-4a","S001R-5","S001R-6","S001R-7","S001R-8"]},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"]},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"]}],"team":{"source":"S001-H1","value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik"},"ticket":{"call":{"source":"S001-4","value":"display"},"issued_by":{"source":"S001-3","value":"reception"},"series":{"source":"S001-3","value":"per_service"}}},{"account":{"source":"S004-5b","value":"online"},"completion_minutes":{"source":"S004-T0","value":10},"dated":"year","documents":[{"number":"SK 28 Tahun 2023","service":"library","source":"S004-H2","title":"Perpustakaan"}],"effective_from":"2023-01-01","governs":[],"guest_book":{"fields":{"email":{"source":"S004-R2","value":"required"}}},"identity":{"required":{"source":"S004-R1","value":true}},"key":"service-2023","kind":"service_standard","library":{"elibrary":{"source":"S004-5a","value":["pst.bps.go.id"]},"watermarked":{"source":"S004-P","value":true}},"limits":[{"minutes":10,"of":"wait","source":"S004-T1","start":"guest_book_saved"},{"at_limit":"warn","extension":"as_needed","minutes":120,"of":"service","source":"S004-T2","start":"service_started"}],"online":[{"printed":["5"],"source":"S004-5a","text":{"en":"Open pst.bps.go.id, choose the main services, then the menu Perpustakaan","id":"Buka pst.bps.go.id, pilih layanan utama, lalu menu Perpustakaan"}},{"printed":["5"],"source":"S004-5b","text":{"en":"Log in with your account. None yet? Choose to register","id":"Masuk dengan akun Anda. Belum punya? Pilih daftar"}},{"printed":["5"],"source":"S004-5c","text":{"en":"Complete your details and verify your e-mail address","id":"Lengkapi biodata dan verifikasi email Anda"}},{"printed":["6"],"source":"S004-6","text":{"en":"Search publications by keyword and choose one","id":"Cari publikasi dengan kata kunci, lalu pilih"}},{"printed":["7"],"source":"S004-7","text":{"en":"Rate, bookmark or report the publication","id":"Beri penilaian, tandai, atau laporkan publikasi itu"}}],"paper":"S004","products":[{"source":"S004-P","text":{"en":"Publications, printed or digital with a watermark","id":"Publikasi cetak, atau digital bertanda air"}}],"rating":{"device":{"source":"S004-4","value":"reception_desk"},"mode":{"source":"S004-4","value":"optional"}},"requirements":[{"printed":["1"],"source":"S004-R1","text":{"en":"A valid identity card","id":"Kartu identitas yang masih berlaku"}},{"printed":["2"],"source":"S004-R2","text":{"en":"An active e-mail address","id":"Alamat email yang aktif"}}],"sales":{"fee":{"source":"S004-F","value":"none"}},"steps":[{"key":"guest_book","printed":["1"],"source":"S004-1a"},{"key":"ticket","printed":["1"],"source":"S004-1b"},{"key":"wait","printed":["2","3"],"source":["S004-2","S004-3"]},{"key":"service","printed":["4"],"source":"S004-4"},{"key":"rating","printed":["4"],"source":"S004-4"}],"ticket":{"call":{"source":["S004-2","S004-2b"],"value":"both"},"issued_by":{"source":"S004-1b","value":"reception"},"series":{"source":"S004-1b","value":"library_only"}}},{"account":{"source":"S000-2c","value":"guest_book"},"appointment":{"source":"S000-1d","value":{"min_days":1,"min_hours":1}},"approved_on":"2025-02-25","borrowed_limits":[{"of":["wait"],"standard":"service-2023"}],"documents":[{"number":"SOP-1-100/17000/2025","service":"library","source":"S000-H2","title":"Layanan Perpustakaan"}],"effective_from":"2025-02-25","governs":["library"],"guest_book":{"fail_threshold":{"source":"S000-2c","value":3},"fields":{"email":{"source":"S000-2b","value":"required"},"name":{"source":"S000-2a","value":"required"}}},"issued_under":{"source":"S000-H2","value":"17000"},"key":"sop-library-2025","kind":"sop","legal_bases":[{"source":"S000-H4","text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik"},{"source":"S000-H4","text":"Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara"},{"source":"S000-H4","text":"Peraturan Pemerintah Nomor 51 Tahun 1999 tentang Penyelenggaraan Statistik"},{"source":"S000-H4","text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik"},{"source":"S000-H4","text":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020 tentang Organisasi dan Tata Kerja Badan Pusat Statistik"},{"source":"S000-H4","text":"Peraturan Badan Pusat Statistik Nomor 5 Tahun 2023 tentang Organisasi dan Tata Kerja BPS Provinsi dan BPS Kabupaten/Kota"}],"library":{"elibrary":{"source":"S000-4a","value":["https://perpustakaan.bps.go.id/digilib/library/"]},"reading_pc":{"source":"S000-4","value":true},"stacks":{"source":"S000-5a","value":"closed"},"unavailable":{"source":"S000-3a","value":["suggest_electronic"]}},"limits":[{"minutes":10,"of":"guest_book","source":"S000-2","start":"step_started"},{"minutes":10,"of":"medium","source":"S000-3","start":"step_started"},{"at_limit":"end","extension":"on_report","medium":"electronic","minutes":180,"of":"service","source":["S000-4","S000-4b"],"start":"service_started"},{"medium":"printed","minutes":180,"of":"service","source":"S000-5","start":"service_started"},{"minutes":5,"of":"rating","source":"S000-6","start":"service_ended"}],"made_on":"2025-02-24","paper":"S000","products":[{"source":"S000-4","text":{"en":"Electronic items on our computers","id":"Pustaka elektronik di komputer layanan"}},{"source":"S000-5","text":{"en":"Printed items to read here","id":"Pustaka cetak untuk dibaca di tempat"}}],"rating":{"apps":{"source":"S000-6a","value":["digilib","PSTpuas"]},"device":{"source":"S000-6a","value":"external_app"},"mode":{"source":"S000-6","value":"expected"}},"records":{"source":"S000-6b","value":["silastik"]},"related":{"source":"S000-H6","value":{"en":"All SOPs of BPS Provinsi Bengkulu","id":"Seluruh SOP BPS Provinsi Bengkulu"}},"requirements":[{"printed":["2"],"source":"S000-2a","text":{"en":"Your personal details","id":"Biodata"}},{"printed":["2"],"source":"S000-2b","text":{"en":"An e-mail address","id":"Alamat email"}}],"rules":[{"printed":["4"],"source":"S000-4b","text":{"en":"More time at the computer? Tell an officer first","id":"Perlu waktu lebih di komputer? Lapor dahulu kepada petugas"}},{"printed":["5"],"source":["S000-5a","S000-5b"],"text":{"en":"Items stay in the house; an officer fetches and returns them","id":"Pustaka tidak dibawa pulang; petugas yang mengambil dan mengembalikannya"}}],"signer":{"official":"head","source":"S000-H3","written":"Ir. Win Rizal, M.E."},"step_words":[{"of":"service","source":["S000-4","S000-5","S000-5a"],"text":{"en":"Read electronic items on our computers, or printed items an officer fetches.","id":"Baca pustaka elektronik di komputer kami, atau pustaka cetak yang diambilkan petugas."}},{"of":"medium","source":["S000-3","S000-3a"],"text":{"en":"Choose printed or electronic items. Where the printed one is missing, an officer offers the electronic one.","id":"Pilih pustaka cetak atau elektronik. Bila yang cetak tidak ada, petugas menawarkan yang elektronik."}}],"steps":[{"key":"guest_book","printed":["2"],"source":"S000-2"},{"key":"ticket","printed":["2"],"source":"S000-2d"},{"implied":true,"key":"wait","printed":[],"source":"S000-2d"},{"key":"medium","printed":["3"],"source":"S000-3"},{"key":"service","printed":["4","5"],"source":["S000-4","S000-5"]},{"key":"rating","printed":["6"],"source":"S000-6"},{"key":"log","printed":["6"],"source":"S000-6b"}],"team":{"source":"S000-H1","value":"Tim Diseminasi Statistik"},"ticket":{"issued_by":{"source":"S000-2d","value":"reception"}}}],"timezone":{"source":["S000-1a","S001-1a"],"value":"Asia/Jakarta"},"wording":{"queue":{"source":"office","value":"antrean"},"roles":{"officer":{"source":"S000-H11","value":{"en":"Service officer","id":"Petugas Layanan"}},"reception":{"source":"S000-H11","value":{"en":"Receptionist","id":"Resepsionis"}}},"visitor":{"source":"S000-H11","value":{"en":"Visitor","id":"Pengguna Layanan"}}}}');
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
INSERT INTO "print_job" VALUES('01a1fc098794711eb640a99614642042','01a1fc09827675bc9c3dbf7becaf403d','ticket','01a1fc09876c701b8a5323f9afc2e497','{"version": 1, "copy": 0, "copy_mark": "CETAK ULANG {copy}", "blocks": [{"kind": "letterhead", "office": "BPS Provinsi Bengkulu", "unit": "Pelayanan Statistik Terpadu"}, {"kind": "rule", "style": "solid"}, {"kind": "bar", "text": "Perpustakaan"}, {"kind": "line", "text": "Nomor antrean Anda", "size": "normal", "align": "centre"}, {"kind": "number", "text": "P001"}, {"kind": "line", "text": "Anda berikutnya", "size": "large", "align": "centre"}, {"kind": "rule", "style": "dashed"}, {"kind": "guide", "payload": "PST:HD64YZGLUNA3VGQR", "steps": ["Duduk di ruang tunggu", "Perhatikan nomor di layar", "Menuju meja yang disebut"]}, {"kind": "space", "tenths": 5}, {"kind": "line", "text": "Simpan tiket sampai layanan selesai. Nomor terlewat? Tunjukkan tiket kepada petugas.", "size": "small", "align": "centre"}, {"kind": "rule", "style": "dashed"}, {"kind": "line", "text": "Selasa, 24 November 2026, 09.00 WIB", "size": "small", "align": "centre"}, {"kind": "line", "text": "Tim Diseminasi Statistik", "size": "small", "align": "centre"}, {"kind": "line", "text": "Pengaduan: ppid1700@bps.go.id", "size": "small", "align": "centre"}, {"kind": "cut"}]}',0,NULL,'queued',NULL,NULL,NULL,NULL,NULL,'2026-11-24T02:00:00.000000',NULL,NULL);
INSERT INTO "print_job" VALUES('01a1fc0987cf742384b13ed2cfa361df','01a1fc09827675bc9c3dbf7becaf403d','ticket','01a1fc0987cd760b80fb26ae97885ab1','{"version": 1, "copy": 0, "copy_mark": "CETAK ULANG {copy}", "blocks": [{"kind": "letterhead", "office": "BPS Provinsi Bengkulu", "unit": "Pelayanan Statistik Terpadu"}, {"kind": "rule", "style": "solid"}, {"kind": "bar", "text": "Konsultasi Statistik"}, {"kind": "line", "text": "Nomor antrean Anda", "size": "normal", "align": "centre"}, {"kind": "number", "text": "K001"}, {"kind": "line", "text": "Anda berikutnya", "size": "large", "align": "centre"}, {"kind": "rule", "style": "dashed"}, {"kind": "guide", "payload": "PST:TMO2AUD7BYEBPEU5", "steps": ["Duduk di ruang tunggu", "Perhatikan nomor di layar", "Menuju meja yang disebut"]}, {"kind": "space", "tenths": 5}, {"kind": "line", "text": "Simpan tiket sampai layanan selesai. Nomor terlewat? Tunjukkan tiket kepada petugas.", "size": "small", "align": "centre"}, {"kind": "rule", "style": "dashed"}, {"kind": "line", "text": "Selasa, 24 November 2026, 09.00 WIB", "size": "small", "align": "centre"}, {"kind": "line", "text": "Tim Diseminasi Statistik", "size": "small", "align": "centre"}, {"kind": "line", "text": "Pengaduan: ppid1700@bps.go.id", "size": "small", "align": "centre"}, {"kind": "cut"}]}',0,NULL,'queued',NULL,NULL,NULL,NULL,NULL,'2026-11-24T02:00:00.000000',NULL,NULL);
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
INSERT INTO "printer" VALUES('01a1fc09827675bc9c3dbf7becaf403d','Tiket','tcp','192.0.2.7:9100','80','printer','queued','unknown',0,NULL,0,0);
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
INSERT INTO "rating" VALUES('01a1fc0987bd7397939acf37414bcf18','01a1fc09876c701b8a5323f86e5bcdc2','01a1fc0987b177799569a3f5eaa2c54e','one_touch','given',5,NULL,'2026-11-24T02:00:00.000000','2026-11-24T02:05:00.000000','2026-11-24T02:00:00.000000','01a1fc0986c17005a6b0322ed1875b8c');
CREATE TABLE screening (
	visit_id CHAR(32) NOT NULL, 
	mask BOOLEAN, 
	temperature FLOAT, 
	passed BOOLEAN NOT NULL, 
	screened_at TEXT NOT NULL, 
	CONSTRAINT pk_screening PRIMARY KEY (visit_id), 
	CONSTRAINT fk_screening_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);
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
INSERT INTO "service_given" VALUES('01a1fc0987b177799569a3f5eaa2c54e','01a1fc09876c701b8a5323f86e5bcdc2','01a1fc09876c701b8a5323f9afc2e497','library','01a1fc09868c7269be5cea57db6ac772','01a1fc09862670a693a74eb6fa8ee4b9','2026-11-24T02:00:00.000000','2026-11-24T02:00:00.000000');
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
INSERT INTO "staff_member" VALUES('01a1fc09860871bbabff72f9a3ed88b4','sekar','Sekar Melati','receptionist','$argon2id$v=19$m=19456,t=2,p=1$x41Ol0xlZtckvC1u0U1KPA$JTEpIZnJVAcym3NZVYmSK46ZOpVCpkblFHCslj4faeI',1,'2026-11-24T02:00:00.000000');
INSERT INTO "staff_member" VALUES('01a1fc09862670a693a74eb6fa8ee4b9','bagas','Bagas Cendana','officer','$argon2id$v=19$m=19456,t=2,p=1$xlRiTgiSykkr0GWoVIHRtA$CsU2f2MCUbT1FZnfy1MqL6StaAgnNK5I5j4IkN6DYOo',1,'2026-11-24T02:00:00.000000');
INSERT INTO "staff_member" VALUES('01a1fc09863c71439632e75db55a7abe','dahlia','Dahlia Rimba','officer','$argon2id$v=19$m=19456,t=2,p=1$7DFL1wihXON0JzBtrQ8UTw$WT3XAL8gY5KQEgMq18pGIwIe+Kn5CSWqUJUXU/ZSi5E',1,'2026-11-24T02:00:00.000000');
INSERT INTO "staff_member" VALUES('01a1fc098652708396849f745ff0396b','gading','Gading Samudra','officer','$argon2id$v=19$m=19456,t=2,p=1$V79WJm13MhhuMWbQE+Kr4g$cd4xf+2IhxBxJua040dNMbQdxlbjUGuHZU/j7G3tpC4',1,'2026-11-24T02:00:00.000000');
INSERT INTO "staff_member" VALUES('01a1fc09867b769aa8beebdeefa65b0f','intan','Intan Permata','administrator','$argon2id$v=19$m=19456,t=2,p=1$thJ0fsyFaKwSanlHCn/HjQ$Y2wCsYztYdcg+WEi3QPP36oaaeucwr/3NnF4cUHYRQM',1,'2026-11-24T02:00:00.000000');
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
INSERT INTO "standard" VALUES('d93699bcd36f51e8b712023082e084aa','01a1fc0985d4710296ea05fbd828e265','library','sop-2023','S001','2023-01-16','{"key":"sop-2023","paper":"S001","kind":"sop","effective_from":"2023-01-16","governs":["library"],"documents":[{"service":"library","number":"SOP-1-01/17560/2023","title":"Standar Pelayanan Perpustakaan","source":["S001P-H1"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S001-2"],"services":[],"implied":false,"by":null},{"key":"ticket","printed":["3"],"source":["S001-3"],"services":[],"implied":false,"by":null},{"key":"wait","printed":["3"],"source":["S001-3"],"services":[],"implied":false,"by":null},{"key":"confirm_need","printed":["4"],"source":["S001-4"],"services":[],"implied":false,"by":null},{"key":"service","printed":["4","5"],"source":["S001P-4b1","S001P-5a"],"services":["library"],"implied":false,"by":null},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"services":[],"implied":false,"by":null},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"],"services":[],"implied":false,"by":null}],"dated":"day","made_on":"2022-01-11","revised_on":"2023-01-16","approved_on":null,"team":{"value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik","source":["S001-H1"]},"issued_under":{"value":"17560","source":["S001-H1"]},"signer":{"official":"head","written":"Ir. Win Rizal M.E","source":["S001P-Z","S001K-Z","S001R-Z"]},"related":{"value":{"id":"Project Diseminasi Statistik dan subject matter terkait","en":"Statistics dissemination project and the subject matter concerned"},"source":["S001-H4"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":"","source":["S001-H2"]},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","superseded_by":"","source":["S001-H2"]},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","superseded_by":"","source":["S001-H2"]},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":"","source":["S001-H2"]},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020","source":["S001-H2"]},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik","superseded_by":"","source":["S001-H2"]}],"requirements":[{"text":{"id":"Tanda pengenal, misalnya KTP atau SIM","en":"An identity card such as KTP or SIM"},"source":["S001-1"],"printed":["1"],"services":[]}],"products":[{"text":{"id":"Pustaka cetak untuk dibaca di ruang layanan","en":"Printed items to read in the service room"},"source":["S001P-4b1"],"printed":[],"services":["library"]},{"text":{"id":"Pustaka digital bertanda air untuk dibaca dan diunduh","en":"Watermarked digital items to read and download"},"source":["S001P-O3"],"printed":[],"services":["library"]}],"rules":[],"online":[{"text":{"id":"Buka pst.bps.go.id atau bengkulu.bps.go.id kapan saja","en":"Open pst.bps.go.id or bengkulu.bps.go.id at any time"},"source":["S001P-O1"],"printed":["1"],"services":["library"]},{"text":{"id":"Daftarkan akun Anda","en":"Register your account"},"source":["S001-O2"],"printed":["2"],"services":[]},{"text":{"id":"Baca pustaka digital, atau unduh berkas bertanda air","en":"Read digital items, or download the watermarked file"},"source":["S001P-O3"],"printed":["3"],"services":["library"]},{"text":{"id":"Beri penilaian","en":"Rate the service"},"source":["S001P-O4","S001J-O4","S001K-O4"],"printed":["4"],"services":["library","sales","consultation"]}],"step_words":[{"of":"service","text":{"id":"Baca pustaka cetak di ruang layanan, atau pustaka digital di komputer kami. Yang tidak dipajang diambilkan petugas.","en":"Read printed items in the service room, or digital ones on our computers. An officer fetches what is not on display."},"source":["S001P-4b1","S001P-4b2","S001P-5a"],"services":["library"]}],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S001-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"ticket_issued","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"previous_service_ended","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"rating","minutes":10,"start":"service_ended","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S001-1c"]},"guest_book":{"fields":{"name":{"value":"required","source":["office"]},"email":{"value":"optional","source":["office"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]},"nationality":{"value":"optional","source":[]},"disability":{"value":"optional","source":[]},"visit_kind":{"value":"optional","source":[]},"wanted_services":{"value":"optional","source":[]},"data_needs":{"value":"optional","source":[]}},"fail_threshold":{"value":null,"source":[]},"excuse_email":{"value":true,"source":[]},"returning":{"value":true,"source":["office"]}},"account":{"value":"online","source":["S001-O2"]},"without_account":{"value":"go_on","source":[]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":["S001-3"]},"call":{"value":"display","source":["S001-4"]},"expire_minutes":{"value":null,"source":[]}},"rating":{"mode":{"value":"expected","source":["S001P-6","S001J-6","S001K-6","S001R-9"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":[],"source":[]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":true,"source":["S001-1"]},"types":{"value":["ktp","sim","other"],"source":["S001-1"]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]},"blocks":{"value":false,"source":[]},"advice":{"value":null,"source":[]}},"library":{"services":["library"],"stacks":{"value":"mixed","source":["S001P-4b1","S001P-4b2"]},"unavailable":{"value":["fetch_from_storage"],"source":["S001P-4b2"]},"elibrary":{"value":["pst.bps.go.id","bengkulu.bps.go.id"],"source":["S001P-5a"]},"reading_pc":{"value":true,"source":["S001P-5a"]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":true,"source":["S001P-5b"]},"scanner_allowed":{"value":true,"source":["S001P-4b3"]},"watermarked":{"value":true,"source":["S001P-O3"]}},"sales":{"services":[],"enabled":{"value":false,"source":[]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":null,"source":[]}},"request":{"services":[],"days":{"value":null,"source":[]},"agreed_date":{"value":false,"source":[]},"online_days":{"value":null,"source":[]}},"recommendation":{"services":[],"days":{"value":null,"source":[]},"day_type":{"value":null,"source":[]}},"records":{"value":["guest_book","rating","silastik"],"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"]}}');
INSERT INTO "standard" VALUES('2b53d8b15696509b92d5aa070d0b77c4','01a1fc0985d4710296ea05fbd828e265','sales','sop-2023','S001','2023-01-16','{"key":"sop-2023","paper":"S001","kind":"sop","effective_from":"2023-01-16","governs":["sales"],"documents":[{"service":"sales","number":"SOP-1-02/17560/2023","title":"Standar Pelayanan Penjualan","source":["S001J-H1"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S001-2"],"services":[],"implied":false,"by":null},{"key":"ticket","printed":["3"],"source":["S001-3"],"services":[],"implied":false,"by":null},{"key":"wait","printed":["3"],"source":["S001-3"],"services":[],"implied":false,"by":null},{"key":"confirm_need","printed":["4"],"source":["S001-4"],"services":[],"implied":false,"by":null},{"key":"service","printed":["4","5"],"source":["S001J-4a","S001J-5a"],"services":["sales"],"implied":false,"by":null},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"services":[],"implied":false,"by":null},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"],"services":[],"implied":false,"by":null}],"dated":"day","made_on":"2022-01-11","revised_on":"2023-01-16","approved_on":null,"team":{"value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik","source":["S001-H1"]},"issued_under":{"value":"17560","source":["S001-H1"]},"signer":{"official":"head","written":"Ir. Win Rizal M.E","source":["S001P-Z","S001K-Z","S001R-Z"]},"related":{"value":{"id":"Project Diseminasi Statistik dan subject matter terkait","en":"Statistics dissemination project and the subject matter concerned"},"source":["S001-H4"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":"","source":["S001-H2"]},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","superseded_by":"","source":["S001-H2"]},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","superseded_by":"","source":["S001-H2"]},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":"","source":["S001-H2"]},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020","source":["S001-H2"]},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik","superseded_by":"","source":["S001-H2"]}],"requirements":[{"text":{"id":"Tanda pengenal, misalnya KTP atau SIM","en":"An identity card such as KTP or SIM"},"source":["S001-1"],"printed":["1"],"services":[]},{"text":{"id":"Setuju dengan format, biaya, dan syarat yang dijelaskan petugas","en":"You agree with the format, price and terms the officer explains"},"source":["S001J-5a"],"printed":["5"],"services":["sales"]},{"text":{"id":"Untuk data mikro atau peta wilkerstat: abstraksi penggunaan data dan perjanjian penggunaan data (SPPD)","en":"For microdata or maps of statistical areas: an outline of the use and a data-use agreement (SPPD)"},"source":["S001J-5b"],"printed":["5"],"services":["sales"]}],"products":[{"text":{"id":"Publikasi","en":"Publications"},"source":["S001J-4a"],"printed":[],"services":["sales"]},{"text":{"id":"Data mikro","en":"Microdata"},"source":["S001J-4a"],"printed":[],"services":["sales"]},{"text":{"id":"Peta digital wilayah kerja statistik","en":"Digital maps of statistical areas"},"source":["S001J-4a"],"printed":[],"services":["sales"]}],"rules":[],"online":[{"text":{"id":"Buka pst.bps.go.id kapan saja","en":"Open pst.bps.go.id at any time"},"source":["S001J-O1"],"printed":["1"],"services":["sales"]},{"text":{"id":"Daftarkan akun Anda","en":"Register your account"},"source":["S001-O2"],"printed":["2"],"services":[]},{"text":{"id":"Pilih produk dan lengkapi syaratnya","en":"Choose a product and meet its terms"},"source":["S001J-O3"],"printed":["3"],"services":["sales"]},{"text":{"id":"Beri penilaian","en":"Rate the service"},"source":["S001P-O4","S001J-O4","S001K-O4"],"printed":["4"],"services":["library","sales","consultation"]}],"step_words":[{"of":"service","text":{"id":"Petugas menjelaskan format, biaya, dan syarat. Bila Anda setuju, pembelian diproses.","en":"An officer explains format, price and terms. If you agree, the purchase is made."},"source":["S001J-4a","S001J-5a"],"services":["sales"]}],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S001-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"ticket_issued","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"previous_service_ended","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"rating","minutes":10,"start":"service_ended","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S001-1c"]},"guest_book":{"fields":{"name":{"value":"required","source":["office"]},"email":{"value":"optional","source":["office"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]},"nationality":{"value":"optional","source":[]},"disability":{"value":"optional","source":[]},"visit_kind":{"value":"optional","source":[]},"wanted_services":{"value":"optional","source":[]},"data_needs":{"value":"optional","source":[]}},"fail_threshold":{"value":null,"source":[]},"excuse_email":{"value":true,"source":[]},"returning":{"value":true,"source":["office"]}},"account":{"value":"online","source":["S001-O2"]},"without_account":{"value":"go_on","source":[]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":["S001-3"]},"call":{"value":"display","source":["S001-4"]},"expire_minutes":{"value":null,"source":[]}},"rating":{"mode":{"value":"expected","source":["S001P-6","S001J-6","S001K-6","S001R-9"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":[],"source":[]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":true,"source":["S001-1"]},"types":{"value":["ktp","sim","other"],"source":["S001-1"]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]},"blocks":{"value":false,"source":[]},"advice":{"value":null,"source":[]}},"library":{"services":[],"stacks":{"value":null,"source":[]},"unavailable":{"value":[],"source":[]},"elibrary":{"value":[],"source":[]},"reading_pc":{"value":false,"source":[]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":false,"source":[]},"scanner_allowed":{"value":false,"source":[]},"watermarked":{"value":false,"source":[]}},"sales":{"services":["sales"],"enabled":{"value":true,"source":["S001J-4a"]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":"pnbp","source":["S001J-4a"]}},"request":{"services":[],"days":{"value":null,"source":[]},"agreed_date":{"value":false,"source":[]},"online_days":{"value":null,"source":[]}},"recommendation":{"services":[],"days":{"value":null,"source":[]},"day_type":{"value":null,"source":[]}},"records":{"value":["guest_book","rating","silastik"],"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"]}}');
INSERT INTO "standard" VALUES('a3ace8dab6c2565995a8d0318dfa0110','01a1fc0985d4710296ea05fbd828e265','consultation','sop-2023','S001','2023-01-16','{"key":"sop-2023","paper":"S001","kind":"sop","effective_from":"2023-01-16","governs":["consultation"],"documents":[{"service":"consultation","number":"SOP-1-03/17560/2023","title":"Standar Pelayanan Konsultasi Statistik","source":["S001K-H1"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S001-2"],"services":[],"implied":false,"by":null},{"key":"ticket","printed":["3"],"source":["S001-3"],"services":[],"implied":false,"by":null},{"key":"wait","printed":["3"],"source":["S001-3"],"services":[],"implied":false,"by":null},{"key":"confirm_need","printed":["4"],"source":["S001-4"],"services":[],"implied":false,"by":null},{"key":"service","printed":["4","5"],"source":["S001K-4a","S001K-5b"],"services":["consultation"],"implied":false,"by":null},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"services":[],"implied":false,"by":null},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"],"services":[],"implied":false,"by":null}],"dated":"day","made_on":"2022-01-11","revised_on":"2023-01-16","approved_on":null,"team":{"value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik","source":["S001-H1"]},"issued_under":{"value":"17560","source":["S001-H1"]},"signer":{"official":"head","written":"Ir. Win Rizal M.E","source":["S001P-Z","S001K-Z","S001R-Z"]},"related":{"value":{"id":"Project Diseminasi Statistik dan subject matter terkait","en":"Statistics dissemination project and the subject matter concerned"},"source":["S001-H4"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":"","source":["S001-H2"]},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","superseded_by":"","source":["S001-H2"]},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","superseded_by":"","source":["S001-H2"]},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":"","source":["S001-H2"]},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020","source":["S001-H2"]},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik","superseded_by":"","source":["S001-H2"]}],"requirements":[{"text":{"id":"Tanda pengenal, misalnya KTP atau SIM","en":"An identity card such as KTP or SIM"},"source":["S001-1"],"printed":["1"],"services":[]},{"text":{"id":"Surat permintaan data, bila data masih perlu diolah","en":"A data request letter, where data must still be processed"},"source":["S001K-5b"],"printed":["5"],"services":["consultation"]}],"products":[{"text":{"id":"Penjelasan tentang topik yang Anda tanyakan","en":"Information on the topic you ask about"},"source":["S001K-4a"],"printed":[],"services":["consultation"]},{"text":{"id":"Data yang diolah khusus untuk Anda","en":"Data processed for you"},"source":["S001K-5b"],"printed":[],"services":["consultation"]}],"rules":[],"online":[{"text":{"id":"Buka pst.bps.go.id atau kirim email ke pst1700@bps.go.id kapan saja","en":"Open pst.bps.go.id or write to pst1700@bps.go.id at any time"},"source":["S001K-O1"],"printed":["1"],"services":["consultation"]},{"text":{"id":"Daftarkan akun Anda","en":"Register your account"},"source":["S001-O2"],"printed":["2"],"services":[]},{"text":{"id":"Cari dahulu informasinya; bila tidak ada, buat transaksi. Dijawab paling lama 3 hari kerja","en":"Search first; if nothing is found, make a transaction. Answered within 3 working days"},"source":["S001K-O3"],"printed":["3"],"services":["consultation"]},{"text":{"id":"Beri penilaian","en":"Rate the service"},"source":["S001P-O4","S001J-O4","S001K-O4"],"printed":["4"],"services":["library","sales","consultation"]}],"step_words":[{"of":"service","text":{"id":"Petugas menjawab pertanyaan Anda, bila perlu bersama ahli bidangnya.","en":"An officer answers your questions, with the subject specialist where needed."},"source":["S001K-4a","S001K-4b"],"services":["consultation"]}],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S001-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"ticket_issued","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"previous_service_ended","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"rating","minutes":10,"start":"service_ended","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S001-1c"]},"guest_book":{"fields":{"name":{"value":"required","source":["office"]},"email":{"value":"optional","source":["office"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]},"nationality":{"value":"optional","source":[]},"disability":{"value":"optional","source":[]},"visit_kind":{"value":"optional","source":[]},"wanted_services":{"value":"optional","source":[]},"data_needs":{"value":"optional","source":[]}},"fail_threshold":{"value":null,"source":[]},"excuse_email":{"value":true,"source":[]},"returning":{"value":true,"source":["office"]}},"account":{"value":"online","source":["S001-O2"]},"without_account":{"value":"go_on","source":[]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":["S001-3"]},"call":{"value":"display","source":["S001-4"]},"expire_minutes":{"value":null,"source":[]}},"rating":{"mode":{"value":"expected","source":["S001P-6","S001J-6","S001K-6","S001R-9"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":[],"source":[]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":true,"source":["S001-1"]},"types":{"value":["ktp","sim","other"],"source":["S001-1"]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]},"blocks":{"value":false,"source":[]},"advice":{"value":null,"source":[]}},"library":{"services":[],"stacks":{"value":null,"source":[]},"unavailable":{"value":[],"source":[]},"elibrary":{"value":[],"source":[]},"reading_pc":{"value":false,"source":[]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":false,"source":[]},"scanner_allowed":{"value":false,"source":[]},"watermarked":{"value":false,"source":[]}},"sales":{"services":[],"enabled":{"value":false,"source":[]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":null,"source":[]}},"request":{"services":["consultation"],"days":{"value":3,"source":["S001K-5b"]},"agreed_date":{"value":true,"source":["S001K-5b"]},"online_days":{"value":3,"source":["S001K-O3"]}},"recommendation":{"services":[],"days":{"value":null,"source":[]},"day_type":{"value":null,"source":[]}},"records":{"value":["guest_book","rating","silastik"],"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"]}}');
INSERT INTO "standard" VALUES('b8bc76ab4e0c5c87854bc299e0161958','01a1fc0985d4710296ea05fbd828e265','recommendation','sop-2023','S001','2023-01-16','{"key":"sop-2023","paper":"S001","kind":"sop","effective_from":"2023-01-16","governs":["recommendation"],"documents":[{"service":"recommendation","number":"SOP-1-04/17560/2023","title":"Standar Pelayanan Rekomendasi Kegiatan Statistik","source":["S001R-H1"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S001-2"],"services":[],"implied":false,"by":null},{"key":"ticket","printed":["3"],"source":["S001-3"],"services":[],"implied":false,"by":null},{"key":"wait","printed":["3"],"source":["S001-3"],"services":[],"implied":false,"by":null},{"key":"confirm_need","printed":["4"],"source":["S001-4"],"services":[],"implied":false,"by":null},{"key":"service","printed":["4","5","6","7","8"],"source":["S001R-4a","S001R-5","S001R-6","S001R-7","S001R-8"],"services":["recommendation"],"implied":false,"by":null},{"key":"rating","printed":["6"],"source":["S001P-6","S001J-6","S001K-6","S001R-9"],"services":[],"implied":false,"by":null},{"key":"log","printed":["7"],"source":["S001P-7","S001J-7","S001K-7","S001R-10"],"services":[],"implied":false,"by":null}],"dated":"day","made_on":"2022-01-11","revised_on":"2023-01-16","approved_on":null,"team":{"value":"Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik","source":["S001-H1"]},"issued_under":{"value":"17560","source":["S001-H1"]},"signer":{"official":"head","written":"Ir. Win Rizal M.E","source":["S001P-Z","S001K-Z","S001R-Z"]},"related":{"value":{"id":"Project Diseminasi Statistik dan subject matter terkait","en":"Statistics dissemination project and the subject matter concerned"},"source":["S001-H4"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":"","source":["S001-H2"]},{"text":"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","superseded_by":"","source":["S001-H2"]},{"text":"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","superseded_by":"","source":["S001-H2"]},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":"","source":["S001-H2"]},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020","source":["S001-H2"]},{"text":"Peraturan Kepala Badan Pusat Statistik Nomor 78 Tahun 2020 tentang Standar Pelayanan Statistik Terpadu di Lingkungan Badan Pusat Statistik","superseded_by":"","source":["S001-H2"]}],"requirements":[{"text":{"id":"Tanda pengenal, misalnya KTP atau SIM","en":"An identity card such as KTP or SIM"},"source":["S001-1"],"printed":["1"],"services":[]},{"text":{"id":"Surat dan formulir permintaan rekomendasi yang sudah terisi","en":"A letter and the filled-in request form"},"source":["S001R-5"],"printed":["5"],"services":["recommendation"]}],"products":[{"text":{"id":"Surat rekomendasi kelayakan kegiatan statistik","en":"Letter recommending the statistical activity"},"source":["S001R-8"],"printed":[],"services":["recommendation"]}],"rules":[],"online":[{"text":{"id":"Buka pst.bps.go.id, lalu menu rekomendasi","en":"Open pst.bps.go.id, then the menu for recommendations"},"source":["S001R-O1"],"printed":["1"],"services":["recommendation"]},{"text":{"id":"Daftarkan akun Anda","en":"Register your account"},"source":["S001-O2"],"printed":["2"],"services":[]},{"text":{"id":"Isi formulir permintaan di aplikasi layanan","en":"Fill in the request form in the service application"},"source":["S001R-O3"],"printed":["3"],"services":["recommendation"]},{"text":{"id":"Petugas memeriksa; yang belum layak Anda perbaiki","en":"An officer checks it; you mend what is not yet fit"},"source":["S001R-O4"],"printed":["4"],"services":["recommendation"]},{"text":{"id":"Surat rekomendasi dikirim lewat aplikasi, paling lama 30 hari setelah terekam lengkap","en":"The letter is sent through the application, at most 30 days after the record is complete"},"source":["S001R-O5"],"printed":["5"],"services":["recommendation"]},{"text":{"id":"Beri penilaian","en":"Rate the service"},"source":["S001R-O6"],"printed":["6"],"services":["recommendation"]}],"step_words":[{"of":"service","text":{"id":"Terima formulir, serahkan surat dan formulir terisi. Petugas merekam dan memeriksanya bersama Anda sampai lengkap, lalu surat rekomendasi diterbitkan.","en":"Take the form, hand in letter and filled-in form. An officer records and checks it with you until it is complete; then the letter is issued."},"source":["S001R-4a","S001R-5","S001R-6","S001R-7","S001R-8"],"services":["recommendation"]}],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S001-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"ticket_issued","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"previous_service_ended","source":["S001-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"rating","minutes":10,"start":"service_ended","source":["S001P-6","S001J-6","S001K-6","S001R-9"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S001-1c"]},"guest_book":{"fields":{"name":{"value":"required","source":["office"]},"email":{"value":"optional","source":["office"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]},"nationality":{"value":"optional","source":[]},"disability":{"value":"optional","source":[]},"visit_kind":{"value":"optional","source":[]},"wanted_services":{"value":"optional","source":[]},"data_needs":{"value":"optional","source":[]}},"fail_threshold":{"value":null,"source":[]},"excuse_email":{"value":true,"source":[]},"returning":{"value":true,"source":["office"]}},"account":{"value":"online","source":["S001-O2"]},"without_account":{"value":"go_on","source":[]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":["S001-3"]},"call":{"value":"display","source":["S001-4"]},"expire_minutes":{"value":null,"source":[]}},"rating":{"mode":{"value":"expected","source":["S001P-6","S001J-6","S001K-6","S001R-9"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":[],"source":[]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":true,"source":["S001-1"]},"types":{"value":["ktp","sim","other"],"source":["S001-1"]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]},"blocks":{"value":false,"source":[]},"advice":{"value":null,"source":[]}},"library":{"services":[],"stacks":{"value":null,"source":[]},"unavailable":{"value":[],"source":[]},"elibrary":{"value":[],"source":[]},"reading_pc":{"value":false,"source":[]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":false,"source":[]},"scanner_allowed":{"value":false,"source":[]},"watermarked":{"value":false,"source":[]}},"sales":{"services":[],"enabled":{"value":false,"source":[]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":null,"source":[]}},"request":{"services":[],"days":{"value":null,"source":[]},"agreed_date":{"value":false,"source":[]},"online_days":{"value":null,"source":[]}},"recommendation":{"services":["recommendation"],"days":{"value":30,"source":["S001R-8","S001R-O5"]},"day_type":{"value":null,"source":[]}},"records":{"value":["guest_book","rating","silastik"],"source":["S001-2","S001P-6","S001J-6","S001K-6","S001R-9","S001P-7","S001J-7","S001K-7","S001R-10"]}}');
INSERT INTO "standard" VALUES('42e9ab860d645e36945dc78b1dccd801','01a1fc0985d4710296ea05fbd828e265','library','sop-library-2025','S000','2025-02-25','{"key":"sop-library-2025","paper":"S000","kind":"sop","effective_from":"2025-02-25","governs":["library"],"documents":[{"service":"library","number":"SOP-1-100/17000/2025","title":"Layanan Perpustakaan","source":["S000-H2"]}],"steps":[{"key":"guest_book","printed":["2"],"source":["S000-2"],"services":[],"implied":false,"by":null},{"key":"ticket","printed":["2"],"source":["S000-2d"],"services":[],"implied":false,"by":null},{"key":"wait","printed":[],"source":["S000-2d"],"services":[],"implied":true,"by":null},{"key":"medium","printed":["3"],"source":["S000-3"],"services":[],"implied":false,"by":null},{"key":"service","printed":["4","5"],"source":["S000-4","S000-5"],"services":[],"implied":false,"by":null},{"key":"rating","printed":["6"],"source":["S000-6"],"services":[],"implied":false,"by":null},{"key":"log","printed":["6"],"source":["S000-6b"],"services":[],"implied":false,"by":null}],"dated":"day","made_on":"2025-02-24","revised_on":null,"approved_on":"2025-02-25","team":{"value":"Tim Diseminasi Statistik","source":["S000-H1"]},"issued_under":{"value":"17000","source":["S000-H2"]},"signer":{"official":"head","written":"Ir. Win Rizal, M.E.","source":["S000-H3"]},"related":{"value":{"id":"Seluruh SOP BPS Provinsi Bengkulu","en":"All SOPs of BPS Provinsi Bengkulu"},"source":["S000-H6"]},"legal_bases":[{"text":"Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","superseded_by":"","source":["S000-H4"]},{"text":"Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara","superseded_by":"","source":["S000-H4"]},{"text":"Peraturan Pemerintah Nomor 51 Tahun 1999 tentang Penyelenggaraan Statistik","superseded_by":"","source":["S000-H4"]},{"text":"Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik","superseded_by":"","source":["S000-H4"]},{"text":"Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020 tentang Organisasi dan Tata Kerja Badan Pusat Statistik","superseded_by":"","source":["S000-H4"]},{"text":"Peraturan Badan Pusat Statistik Nomor 5 Tahun 2023 tentang Organisasi dan Tata Kerja BPS Provinsi dan BPS Kabupaten/Kota","superseded_by":"","source":["S000-H4"]}],"requirements":[{"text":{"id":"Biodata","en":"Your personal details"},"source":["S000-2a"],"printed":["2"],"services":[]},{"text":{"id":"Alamat email","en":"An e-mail address"},"source":["S000-2b"],"printed":["2"],"services":[]}],"products":[{"text":{"id":"Pustaka elektronik di komputer layanan","en":"Electronic items on our computers"},"source":["S000-4"],"printed":[],"services":[]},{"text":{"id":"Pustaka cetak untuk dibaca di tempat","en":"Printed items to read here"},"source":["S000-5"],"printed":[],"services":[]}],"rules":[{"text":{"id":"Perlu waktu lebih di komputer? Lapor dahulu kepada petugas","en":"More time at the computer? Tell an officer first"},"source":["S000-4b"],"printed":["4"],"services":[]},{"text":{"id":"Pustaka tidak dibawa pulang; petugas yang mengambil dan mengembalikannya","en":"Items stay in the house; an officer fetches and returns them"},"source":["S000-5a","S000-5b"],"printed":["5"],"services":[]}],"online":[],"step_words":[{"of":"service","text":{"id":"Baca pustaka elektronik di komputer kami, atau pustaka cetak yang diambilkan petugas.","en":"Read electronic items on our computers, or printed items an officer fetches."},"source":["S000-4","S000-5","S000-5a"],"services":[]},{"of":"medium","text":{"id":"Pilih pustaka cetak atau elektronik. Bila yang cetak tidak ada, petugas menawarkan yang elektronik.","en":"Choose printed or electronic items. Where the printed one is missing, an officer offers the electronic one."},"source":["S000-3","S000-3a"],"services":[]}],"limits":[{"of":"guest_book","minutes":10,"start":"step_started","source":["S000-2"],"medium":null,"at_limit":"warn","extension":null},{"of":"medium","minutes":10,"start":"step_started","source":["S000-3"],"medium":null,"at_limit":"warn","extension":null},{"of":"service","minutes":180,"start":"service_started","source":["S000-4","S000-4b"],"medium":"electronic","at_limit":"end","extension":"on_report"},{"of":"service","minutes":180,"start":"service_started","source":["S000-5"],"medium":"printed","at_limit":"warn","extension":null},{"of":"rating","minutes":5,"start":"service_ended","source":["S000-6"],"medium":null,"at_limit":"warn","extension":null},{"of":"wait","minutes":10,"start":"guest_book_saved","source":["S004-T1"],"medium":null,"at_limit":"warn","extension":null}],"borrowed_limits":[],"completion_minutes":{"value":null,"source":[]},"appointment":{"value":{"min_hours":1,"min_days":1},"source":["S000-1d"]},"guest_book":{"fields":{"name":{"value":"required","source":["S000-2a"]},"email":{"value":"required","source":["S000-2b"]},"phone":{"value":"optional","source":["office"]},"birth_year":{"value":"required","source":["office"]},"gender":{"value":"required","source":["office"]},"education":{"value":"required","source":["office"]},"occupation":{"value":"required","source":["office"]},"institution":{"value":"optional","source":["office"]},"institution_category":{"value":"required","source":["office"]},"purpose":{"value":"required","source":["office"]},"nationality":{"value":"optional","source":[]},"disability":{"value":"optional","source":[]},"visit_kind":{"value":"optional","source":[]},"wanted_services":{"value":"optional","source":[]},"data_needs":{"value":"optional","source":[]}},"fail_threshold":{"value":3,"source":["S000-2c"]},"excuse_email":{"value":true,"source":[]},"returning":{"value":true,"source":["office"]}},"account":{"value":"guest_book","source":["S000-2c"]},"without_account":{"value":"go_on","source":[]},"ticket":{"issued_by":{"value":"both","source":["office"]},"series":{"value":"per_service","source":[]},"call":{"value":"both","source":[]},"expire_minutes":{"value":null,"source":[]}},"rating":{"mode":{"value":"expected","source":["S000-6"]},"device":{"value":"own_screen","source":["office"]},"apps":{"value":["digilib","PSTpuas"],"source":["S000-6a"]},"with_complaint":{"value":false,"source":[]}},"identity":{"required":{"value":false,"source":[]},"types":{"value":[],"source":[]},"number":{"value":"not_stored","source":[]},"custody":{"value":false,"source":[]}},"custody":{"value":"none","source":[]},"screening":{"items":{"value":[],"source":[]},"temperature_limit":{"value":null,"source":[]},"blocks":{"value":false,"source":[]},"advice":{"value":null,"source":[]}},"library":{"services":[],"stacks":{"value":"closed","source":["S000-5a"]},"unavailable":{"value":["suggest_electronic"],"source":["S000-3a"]},"elibrary":{"value":["https://perpustakaan.bps.go.id/digilib/library/"],"source":["S000-4a"]},"reading_pc":{"value":true,"source":["S000-4"]},"copy_allowed":{"value":false,"source":[]},"softcopy_request":{"value":false,"source":[]},"scanner_allowed":{"value":false,"source":[]},"watermarked":{"value":false,"source":[]}},"sales":{"services":[],"enabled":{"value":false,"source":[]},"in_library_flow":{"value":false,"source":[]},"fee":{"value":null,"source":[]}},"request":{"services":[],"days":{"value":null,"source":[]},"agreed_date":{"value":false,"source":[]},"online_days":{"value":null,"source":[]}},"recommendation":{"services":[],"days":{"value":null,"source":[]},"day_type":{"value":null,"source":[]}},"records":{"value":["silastik"],"source":["S000-6b"]}}');
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
INSERT INTO "station" VALUES('01a1fc0986ae77ebb898ff3fabfdf8a1','Anjungan 1','kiosk',NULL,'01a1fc09827675bc9c3dbf7becaf403d','','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fc0986b9741daf83072e07a672bc','Meja depan','console',NULL,'01a1fc09827675bc9c3dbf7becaf403d','','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fc0986bf76d78ed54b92bd65f3de','Ruang tunggu','display',NULL,NULL,'','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fc0986c17005a6b0322ed1875b8c','Penilaian','rating',NULL,NULL,'','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fc0986c971bcaae06277cb8dfaa7','Konsol 1','console',NULL,NULL,'','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fc0986cd75a4b2d000f13ab5ee7d','Konsol 2','console',NULL,NULL,'','2026-11-24T02:00:00.000000');
INSERT INTO "station" VALUES('01a1fc0986d17112b2c83f0e799b046c','Konsol 3','console',NULL,NULL,'','2026-11-24T02:00:00.000000');
CREATE TABLE "ticket" (
	id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	service_key TEXT NOT NULL, 
	day DATE NOT NULL, 
	prefix TEXT NOT NULL, 
	number INTEGER, 
	label TEXT NOT NULL, 
	state TEXT NOT NULL, 
	desk_id CHAR(32), 
	token_hash TEXT NOT NULL, 
	issued_at TEXT NOT NULL, 
	state_at TEXT NOT NULL, 
	priority BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_ticket PRIMARY KEY (id), 
	CONSTRAINT fk_ticket_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_ticket_day_prefix_number UNIQUE (day, prefix, number), 
	CONSTRAINT fk_ticket_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id), 
	CONSTRAINT uq_ticket_token_hash UNIQUE (token_hash)
);
INSERT INTO "ticket" VALUES('01a1fc09876c701b8a5323f9afc2e497','01a1fc09876c701b8a5323f86e5bcdc2','library','2026-11-24','P',1,'P001','served','01a1fc09868c7269be5cea57db6ac772','39f38a7c4e68517d8a87c5a781f9c837f6f94a7ec8960495f995fe2c39284ddd','2026-11-24T02:00:00.000000','2026-11-24T02:00:00.000000',0);
INSERT INTO "ticket" VALUES('01a1fc0987cd760b80fb26ae97885ab1','01a1fc0987cd760b80fb26adf6c4c82c','consultation','2026-11-24','K',1,'K001','waiting',NULL,'4cae7e603d5ea4ee27863ee8b51c673cd69b9bb772096b39745341a44c04b088','2026-11-24T02:00:00.000000','2026-11-24T02:00:00.000000',0);
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
INSERT INTO "visit" VALUES('01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24','on_site','closed','library','42e9ab860d645e36945dc78b1dccd801','01a1fc09877e73b38ffad83fa48caa9d','2026-11-24T02:00:00.000000');
INSERT INTO "visit" VALUES('01a1fc0987cd760b80fb26adf6c4c82c','2026-11-24','on_site','waiting','consultation','a3ace8dab6c2565995a8d0318dfa0110','01a1fc0987ce7566a688582408ebe6e9','2026-11-24T02:00:00.000000');
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
INSERT INTO "visit_event" VALUES('01a1fc098782715e9936f6e165039ef7','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','opened','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,NULL,'01a1fc09876c701b8a5323f9afc2e497',NULL);
INSERT INTO "visit_event" VALUES('01a1fc098782715e9936f6e2335bbadc','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','guest_entry_saved','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,NULL,'01a1fc09876c701b8a5323f9afc2e497',NULL);
INSERT INTO "visit_event" VALUES('01a1fc098782715e9936f6e3908f9c12','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','ticket_issued','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,NULL,'01a1fc09876c701b8a5323f9afc2e497',NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987a7763f882b52ae73feaef7','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','called','01a1fc0986c971bcaae06277cb8dfaa7','01a1fc09862670a693a74eb6fa8ee4b9','01a1fc09868c7269be5cea57db6ac772','01a1fc09876c701b8a5323f9afc2e497',NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987b177799569a3f698b0697a','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','service_started','01a1fc0986c971bcaae06277cb8dfaa7','01a1fc09862670a693a74eb6fa8ee4b9','01a1fc09868c7269be5cea57db6ac772','01a1fc09876c701b8a5323f9afc2e497',NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987bb7745862eeddfee80d69d','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','service_ended','01a1fc0986c971bcaae06277cb8dfaa7','01a1fc09862670a693a74eb6fa8ee4b9','01a1fc09868c7269be5cea57db6ac772','01a1fc09876c701b8a5323f9afc2e497',NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987bd7397939acf387b295ee9','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','rating_asked','01a1fc0986c971bcaae06277cb8dfaa7','01a1fc09862670a693a74eb6fa8ee4b9',NULL,NULL,NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987c771c99ec1d582c88304d2','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','rated','01a1fc0986c17005a6b0322ed1875b8c',NULL,NULL,NULL,NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987ca7676933d1521781db7cb','01a1fc09876c701b8a5323f86e5bcdc2','2026-11-24T02:00:00.000000','closed','01a1fc0986c17005a6b0322ed1875b8c',NULL,NULL,NULL,NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987ce7566a688582748479be9','01a1fc0987cd760b80fb26adf6c4c82c','2026-11-24T02:00:00.000000','opened','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,NULL,'01a1fc0987cd760b80fb26ae97885ab1',NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987ce7566a68858287eba97e8','01a1fc0987cd760b80fb26adf6c4c82c','2026-11-24T02:00:00.000000','guest_entry_saved','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,NULL,'01a1fc0987cd760b80fb26ae97885ab1',NULL);
INSERT INTO "visit_event" VALUES('01a1fc0987cf742384b13ed040f2cfdb','01a1fc0987cd760b80fb26adf6c4c82c','2026-11-24T02:00:00.000000','ticket_issued','01a1fc0986ae77ebb898ff3fabfdf8a1',NULL,NULL,'01a1fc0987cd760b80fb26ae97885ab1',NULL);
CREATE TABLE "visitor" (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	name_folded TEXT NOT NULL, 
	email TEXT, 
	phone TEXT, 
	phone_typed TEXT, 
	created_at TEXT NOT NULL, 
	email_folded TEXT, 
	merged_into CHAR(32), 
	CONSTRAINT pk_visitor PRIMARY KEY (id), 
	CONSTRAINT fk_visitor_merged_into FOREIGN KEY(merged_into) REFERENCES visitor (id)
);
INSERT INTO "visitor" VALUES('01a1fc09877e73b38ffad83fa48caa9d','Melur Kenanga','melur kenanga','melur@contoh.id','+6281200001234','0812 0000 1234','2026-11-24T02:00:00.000000','melur@contoh.id',NULL);
INSERT INTO "visitor" VALUES('01a1fc0987ce7566a688582408ebe6e9','Damar Sinar','damar sinar','melur@contoh.id','+6281200001234','0812 0000 1234','2026-11-24T02:00:00.000000','melur@contoh.id',NULL);
CREATE TABLE visitor_apart (
	first_id CHAR(32) NOT NULL, 
	second_id CHAR(32) NOT NULL, 
	at TEXT NOT NULL, 
	"by" CHAR(32), 
	CONSTRAINT pk_visitor_apart PRIMARY KEY (first_id, second_id), 
	CONSTRAINT fk_visitor_apart_first_id FOREIGN KEY(first_id) REFERENCES visitor (id), 
	CONSTRAINT fk_visitor_apart_second_id FOREIGN KEY(second_id) REFERENCES visitor (id)
);
CREATE TABLE visitor_card (
	id CHAR(32) NOT NULL, 
	visitor_id CHAR(32) NOT NULL, 
	visit_id CHAR(32) NOT NULL, 
	type TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	last_four TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	CONSTRAINT pk_visitor_card PRIMARY KEY (id), 
	CONSTRAINT fk_visitor_card_visitor_id FOREIGN KEY(visitor_id) REFERENCES visitor (id), 
	CONSTRAINT uq_visitor_card_visit_id UNIQUE (visit_id)
);
CREATE TABLE visitor_merge (
	id CHAR(32) NOT NULL, 
	kept_id CHAR(32) NOT NULL, 
	merged_id CHAR(32) NOT NULL, 
	at TEXT NOT NULL, 
	"by" CHAR(32), 
	undone_at TEXT, 
	undone_by CHAR(32), 
	CONSTRAINT pk_visitor_merge PRIMARY KEY (id), 
	CONSTRAINT fk_visitor_merge_kept_id FOREIGN KEY(kept_id) REFERENCES visitor (id), 
	CONSTRAINT fk_visitor_merge_merged_id FOREIGN KEY(merged_id) REFERENCES visitor (id)
);
CREATE TABLE visitor_pass (
	id CHAR(32) NOT NULL, 
	visitor_id CHAR(32) NOT NULL, 
	token_hash TEXT NOT NULL, 
	issued_at TEXT NOT NULL, 
	revoked_at TEXT, 
	CONSTRAINT pk_visitor_pass PRIMARY KEY (id), 
	CONSTRAINT fk_visitor_pass_visitor_id FOREIGN KEY(visitor_id) REFERENCES visitor (id), 
	CONSTRAINT uq_visitor_pass_token_hash UNIQUE (token_hash)
);
CREATE TABLE visitor_pin (
	visitor_id CHAR(32) NOT NULL, 
	pin_hash TEXT NOT NULL, 
	one_time BOOLEAN NOT NULL, 
	expires_at TEXT, 
	set_at TEXT NOT NULL, 
	CONSTRAINT pk_visitor_pin PRIMARY KEY (visitor_id), 
	CONSTRAINT fk_visitor_pin_visitor_id FOREIGN KEY(visitor_id) REFERENCES visitor (id)
);
CREATE TABLE wanted_service (
	visit_id CHAR(32) NOT NULL, 
	place INTEGER NOT NULL, 
	service_key TEXT NOT NULL, 
	state TEXT NOT NULL, 
	CONSTRAINT pk_wanted_service PRIMARY KEY (visit_id, place), 
	CONSTRAINT fk_wanted_service_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);
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
CREATE INDEX ix_visit_event_visit_id_at ON visit_event (visit_id, at);
CREATE INDEX ix_call_ticket_id ON call (ticket_id);
CREATE INDEX ix_rating_state_asked_at ON rating (state, asked_at);
CREATE INDEX ix_rating_visit_id ON rating (visit_id);
CREATE INDEX ix_login_session_exceeded_at ON login_session (exceeded_at) WHERE exceeded_at IS NOT NULL;
CREATE INDEX ix_login_session_visit_id ON login_session (visit_id);
CREATE INDEX ix_visitor_merge_merged_id ON visitor_merge (merged_id);
CREATE INDEX ix_visitor_pass_visitor_id ON visitor_pass (visitor_id);
CREATE INDEX ix_consent_visitor_id ON consent (visitor_id);
CREATE INDEX ix_visit_visitor_id ON visit (visitor_id);
CREATE INDEX ix_visitor_email_folded ON visitor (email_folded);
CREATE INDEX ix_visitor_merged_into ON visitor (merged_into);
CREATE INDEX ix_visitor_name_folded ON visitor (name_folded);
CREATE INDEX ix_visitor_phone ON visitor (phone);
CREATE INDEX ix_institution_name_institution_id ON institution_name (institution_id);
CREATE INDEX ix_visitor_card_hash ON visitor_card (hash);
CREATE INDEX ix_visitor_card_visitor_id ON visitor_card (visitor_id);
CREATE INDEX ix_help_call_ended_at ON help_call (ended_at);
CREATE INDEX ix_ticket_day_state_service_key ON ticket (day, state, service_key);
CREATE UNIQUE INDEX uq_ticket_at_desk ON ticket (desk_id) WHERE state IN ('called', 'serving');
CREATE INDEX ix_ticket_visit_id ON ticket (visit_id);
CREATE INDEX ix_custody_deposit_visit_id ON custody_deposit (visit_id);
CREATE UNIQUE INDEX uq_custody_deposit_held ON custody_deposit (visit_id, thing) WHERE state = 'held';
CREATE UNIQUE INDEX uq_custody_deposit_tag ON custody_deposit (tag, thing) WHERE state = 'held';
CREATE INDEX ix_appointment_day_state ON appointment (day, state);
CREATE UNIQUE INDEX uq_appointment_officer ON appointment (officer_id, starts_at) WHERE state IN ('booked', 'arrived') AND officer_id IS NOT NULL;
CREATE UNIQUE INDEX uq_appointment_place ON appointment (service_key, starts_at, place) WHERE state IN ('booked', 'arrived');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change_log',38);
COMMIT;
