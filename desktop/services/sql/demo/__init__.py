"""Demo data: a state full of offices, officers and complaints whose histories the rules themselves made."""

from desktop.services.sql.demo.building import USUAL_COMPLAINTS, USUAL_SEED, build
from desktop.services.sql.demo.sign_ins import DEMO_PASSWORD, DEMO_SIGN_INS

__all__ = ["DEMO_PASSWORD", "DEMO_SIGN_INS", "USUAL_COMPLAINTS", "USUAL_SEED", "build"]
