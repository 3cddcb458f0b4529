# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""What the program says in a language, so that a journey is written once and walked in both."""

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).parents[3]


class Words:
    """Called with the English text of the source, gives what stands on the screen."""

    def __init__(self, language):
        self.language = language
        self.messages = {}
        if language == "nl":
            terms = re.findall(r'u"[^"]*", u"([^"]*)", u"([^"]*)"\}', (ROOT / "core/domain/words.cpp").read_text())
            self.messages = {english: dutch for dutch, english in terms}
            for message in ElementTree.parse(ROOT / f"translations/vertrekwijzer_{language}.ts").iter("message"):
                self.messages.setdefault(plain(message.findtext("source")), plain(message.findtext("translation")))
        self.items = {}
        for template in (ROOT / "resources/templates").glob("*.json"):
            content = json.loads(template.read_text())
            for section in content.get("sections", []):
                self.items.update({item["key"]: item["title"][language] for item in section["items"]})
            self.items.update({f"{table['key']}.{column['key']}": column["label"][language]
                               for table in content.get("tables", []) for column in table["columns"]})

    def __call__(self, source, *values):
        text = source if self.language == "en" else self.messages.get(source) or capital(self.messages[small(source)])
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", value)
        return text

    def starts(self, source):
        """Whatever begins with it; what differs from day to day is left out."""
        return re.compile("^" + re.escape(re.split("%", self(source))[0]))

    def title(self, item):
        """Of a task, or of a column of a table."""
        return self.items[item]


def capital(text):
    return text[:1].upper() + text[1:]


def small(text):
    return text[:1].lower() + text[1:]


def plain(text):
    """Without the mark of the key that goes with it."""
    return (text or "").replace("&", "")
