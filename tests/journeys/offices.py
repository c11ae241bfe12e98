"""An office in the middle of its work: complaints of every standing, made by the commands that made them."""

from __future__ import annotations

from uuid import uuid4

from desktop.models.calendar import day_of
from desktop.models.complaint import Kind
from desktop.models.complaint_commands import RunTimer, StartAction
from desktop.models.dialogue import Outcome
from tests.helpers.steps import answer, do, reopen, talk
from tests.helpers.stores import NAINITAL, NOW, PWD, Office

OLD_DEMAND, OLD_GRIEVANCE = "30900001", "30900002"
REOPENED, PROMISED, ANSWERED = "30900011", "30900012", "30900013"
CLIMBED, FRESH, FRESH_PUMP, ELSEWHERE = "30900021", "30900031", "30900032", "30900041"


def busy(office: Office) -> Office:
    """Some of everything in JST, the clock at the office's now."""
    clock = office.clock
    clock.now = NOW - 200 * 86_400
    office.register(number=OLD_DEMAND, kind=Kind.DEMAND, subject="नई पेयजल योजना की मांग", village="सिमली")
    office.register(number=OLD_GRIEVANCE, subject="हैण्डपम्प का पानी मटमैला", village="कौलागढ़")
    clock.now = NOW - 30 * 86_400
    reopened = office.register(number=REOPENED, subject="पाइप लाइन टूटी है", village="सहस्त्रधारा", name="हरीश रावत")
    promised = office.register(number=PROMISED, subject="टंकी से पानी बहता रहता है", name="कमला देवी")
    clock.now = NOW - 12 * 86_400
    reopen(office, "l1.jst", reopened.id)
    reopen(office, "l2.jst", reopened.id)
    talk(office, "l2.jst", promised.id, outcome=Outcome.PARTLY_TIME_ASKED, promise_day=day_of(NOW))
    climbed = office.register(number=CLIMBED, subject="कुमाऊँ मण्डल के ग्राम में जल संयोजन", village="बड़कोट")
    do(office, "l1.jst", StartAction, climbed.id, text="स्थल देखा गया।")
    clock.now = NOW - 2 * 86_400
    office.desk("so.jst").do(RunTimer(command_id=uuid4()))
    answered = office.register(number=ANSWERED, subject="बिल में त्रुटि", name="श्रीमती सरिता नेगी")
    answer(office, "l1.jst", answered.id)
    clock.now = NOW - 3_600
    office.register(number=FRESH, subject="मा0 विधायक के पत्र पर सम्बन्धित शिकायत", mobile="9412012345")
    office.register(number=FRESH_PUMP, subject="पम्प हाउस बंद है", name="मोहन सिंह", village="रायपुर")
    office.register(number=ELSEWHERE, by="so.pwd", department_id=PWD, district_id=NAINITAL, subject="सड़क टूटी है")
    clock.now = NOW
    return office
