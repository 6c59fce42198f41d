"""Builds public/fonts/zhushu-punctuation.woff2: five full-width marks of Noto Serif CJK SC under ASCII code points.

Debian: apt-get install fonts-noto-cjk python3-fonttools python3-brotli, then run this from the root of the repository.
"""

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

SOURCE = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"
TARGET = "public/fonts/zhushu-punctuation.woff2"
MARKS = {0x28: 0xFF08, 0x29: 0xFF09, 0x2C: 0xFF0C, 0x3A: 0xFF1A, 0x3B: 0xFF1B}

names = [font["name"].getDebugName(4) for font in TTCollection(SOURCE).fonts]
font = TTFont(SOURCE, fontNumber=names.index("Noto Serif CJK SC"), recalcTimestamp=False)

options = subset.Options()
options.layout_features = []
options.layout_closure = False
options.name_IDs = [0, 13, 14]
options.name_languages = [0x409]
options.desubroutinize = True
options.hinting = False
options.glyph_names = False
options.notdef_outline = False
options.recalc_bounds = True
options.drop_tables += ["VORG", "vhea", "vmtx", "GPOS", "GSUB", "GDEF", "BASE", "DSIG"]
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=list(MARKS.values()))
subsetter.subset(font)

glyphs = font.getBestCmap()
table = next(table for table in font["cmap"].tables if table.format == 4)
table.cmap = {ascii_mark: glyphs[wide_mark] for ascii_mark, wide_mark in MARKS.items()}
font["cmap"].tables = [table]
for name_id, name in ((1, "Zhushu Punctuation"), (2, "Regular"), (6, "ZhushuPunctuation-Regular")):
    font["name"].setName(name, name_id, 3, 1, 0x409)
compact = font["CFF "].cff
compact.fontNames = ["ZhushuPunctuation"]
for key in ("Notice", "FullName", "FamilyName", "version", "Copyright"):
    compact.topDictIndex[0].rawDict.pop(key, None)

font.flavor = "woff2"
font.save(TARGET)
