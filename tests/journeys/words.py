"""Words on the screens that several journeys look for."""

from __future__ import annotations

from tests.journeys.person import Both

SIGN_IN = Both("प्रवेश करें", "Sign in")
USER_NAME = Both("उपयोगकर्ता नाम", "User name")
PASSWORD = Both("पासवर्ड", "Password")
IN_ORDER = Both("भण्डार ठीक है", "The store is in order")
SHARED_REACHED = Both("साझा भण्डार उपलब्ध है", "The shared store can be reached")
SERVER_REACHED = Both("सर्वर उपलब्ध है", "The server can be reached")
TODAY = Both("आज का कार्य", "Today's work")
CASES = Both("प्रकरण सूची", "Cases")
DIALOGUE = Both("संवाद", "Dialogue")
SPECIAL_CLOSE = Both("स्पेशल क्लोज", "Special close")
OVERDUE = Both("समय-सीमा पार", "Past time limit")
