"""Builds files that mean harm or came to harm, for the tests of opening workbooks."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def packed(parts: Mapping[str, bytes | str], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these parts, in this order."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", way) as archive:
        for path, content in parts.items():
            archive.writestr(path, content)
    return stream.getvalue()


def relations(*links: tuple[str, str]) -> str:
    """A relationship part: pairs of kind and target, named rId1, rId2 and so on."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def xlsx_parts(sheet_data: str, around: str = "", names: str = "") -> dict[str, bytes | str]:
    """The parts of an .xlsx with one sheet; `around` follows the rows, `names` the sheets."""
    return {
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": (
            f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
            f'<sheet name="Ark" sheetId="1" r:id="rId1"/></sheets>{names}</workbook>'
        ),
        "xl/_rels/workbook.xml.rels": relations(
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")
        ),
        "xl/worksheets/sheet1.xml": (
            f'<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
            f"<sheetData>{sheet_data}</sheetData>{around}</worksheet>"
        ),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"><si><t>Odense</t></si></sst>',
    }


def xlsx(sheet_data: str, around: str = "", names: str = "") -> bytes:
    """An .xlsx whose only sheet holds these rows; shared string 0 is Odense."""
    return packed(xlsx_parts(sheet_data, around, names))


def cell(reference: str, value: object) -> str:
    """A row with one numeric cell."""
    row = reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return f'<row r="{row}"><c r="{reference}"><v>{value}</v></c></row>'


def ods_content(rows: str, styles: str = "", after: str = "") -> str:
    """A content.xml with one table; `after` follows the table."""
    return (
        f'<office:document-content xmlns:office="{OFFICE}" xmlns:table="{TABLE}" '
        f'xmlns:text="{TEXT}" xmlns:draw="{DRAW}" xmlns:style="{STYLE}" xmlns:calcext="{CALC}">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f'<office:body><office:spreadsheet><table:table table:name="Ark" table:style-name="ta1">'
        f"{rows}</table:table>{after}</office:spreadsheet></office:body></office:document-content>"
    )


def ods(rows: str, styles: str = "", after: str = "") -> bytes:
    """An .ods whose only table holds these rows."""
    return packed({"mimetype": ODS_TYPE, "content.xml": ods_content(rows, styles, after)})


def ods_cell(value: object, more: str = "") -> str:
    """A numeric cell with further attributes."""
    return f'<table:table-cell office:value-type="float" office:value="{value}" {more}/>'


def padded(megabytes: int) -> bytes:
    """A sound .xlsx with a part of spaces that unpacks to this many megabytes."""
    parts = xlsx_parts(cell("A1", 1))
    parts["xl/media/padding.xml"] = b" " * (megabytes * 1024 * 1024)
    return packed(parts)


def lying(megabytes: int) -> bytes:
    """An .xlsx whose sheet unpacks to megabytes while every header promises 100 bytes."""
    sheet = cell("A1", 1) + " " * (megabytes * 1024 * 1024)
    content = xlsx(sheet)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        promised = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    return content.replace(struct.pack("<L", promised), struct.pack("<L", 100))


def nested(depth: int) -> bytes:
    """Zip files inside zip files, the innermost full of zeros."""
    content = zlib.compress(b"\0" * 1024 * 1024)
    for level in range(depth):
        content = packed({f"{level}-{copy}.zip": content for copy in range(10)})
    return content


def with_entities() -> bytes:
    """An .xlsx whose sheet expands entities a billion times."""
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {name} "{f"&{earlier};" * 10}">'
        for earlier, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    return _with_doctype(f"<!DOCTYPE worksheet [{entities}]>", "&i;")


def with_external_entity() -> bytes:
    """An .xlsx whose sheet asks for a file of the machine."""
    doctype = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "/etc/passwd">]>'
    return _with_doctype(doctype, "&x;")


def _with_doctype(doctype: str, reference: str) -> bytes:
    text = f'<row r="1"><c r="A1" t="str"><v>{reference}</v></c></row>'
    parts = xlsx_parts(text)
    parts["xl/worksheets/sheet1.xml"] = doctype + str(parts["xl/worksheets/sheet1.xml"])
    return packed(parts)


def encrypted_package() -> bytes:
    """The start of what Excel writes when a password is set."""
    signature = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    return signature + bytes(1024) + "EncryptedPackage".encode("utf-16-le") + bytes(1024)
