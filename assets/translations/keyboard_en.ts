<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>EraseKey</name>
    <message>
        <source>Hapus huruf terakhir</source>
        <translation>Delete the last letter</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Huruf besar</source>
        <translation>Capital letters</translation>
    </message>
    <message>
        <source>Tanda baca</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>spasi</source>
        <translation>space</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Huruf</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>spasi</source>
        <translation>space</translation>
    </message>
</context>
</TS>
