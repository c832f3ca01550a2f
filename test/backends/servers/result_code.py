"""Whether a text is a result code, by the schemas of results and the check symbol."""

import json
import re
from pathlib import Path

SCHEMAS = Path(__file__).parents[3] / "dist/schema"
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

# There are schemas of other things beside those of results.
results = [json.loads(schema.read_text()) for schema in SCHEMAS.glob("*-result.v*.json")]
patterns = [schema["properties"]["code"]["pattern"] for schema in results]


def is_result_code(text):
    if not any(re.fullmatch(pattern, text) for pattern in patterns):
        return False
    sums = [0]
    for symbol in text:
        double = 2 * sums[-1]
        sums.append((double ^ 37 if double >= 32 else double) ^ SYMBOLS.index(symbol))
    # Zero at the end, and nowhere between.
    return sums.count(0) == 2 and sums[-1] == 0
