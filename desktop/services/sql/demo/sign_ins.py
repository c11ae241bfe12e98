"""The few demo officers with a name of their own, one for each role, so that every screen can be tried."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.models.identity import Role

DEMO_PASSWORD = "nodal1905"  # noqa: S105 - printed on the demo's sign-in window; opens invented data only


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSignIn:
    """Somebody to sign in as. `seats` are codes of `offices.Seat`, the regular charge first."""

    username: str
    role: Role
    name: str
    hindi: str
    seats: tuple[str, ...]


DEMO_SIGN_INS = (
    DemoSignIn(
        username="deepa.joshi",
        role=Role.SECTION_OFFICER,
        name="श्रीमती दीपा जोशी",
        hindi="अनुभाग अधिकारी, पेयजल अनुभाग-2 – आयात, सूचियाँ, सन्तुष्टि की पूछताछ",
        seats=("jst.so",),
    ),
    DemoSignIn(
        username="kavita.negi",
        role=Role.L1,
        name="कु0 कविता नेगी",
        hindi="कनिष्ठ अभियन्ता, जल संस्थान, वि0ख0 थलीसैंण – एल-1; पाबौ का अतिरिक्त प्रभार",
        seats=("jst.l1.pau-thalisain", "jst.l1.pau-pabau"),
    ),
    DemoSignIn(
        username="anil.dimri",
        role=Role.L2,
        name="श्री अनिल डिमरी",
        hindi="अधिशासी अभियन्ता, जल संस्थान, पौड़ी गढ़वाल – एल-2; रुद्रप्रयाग का अतिरिक्त प्रभार",
        seats=("jst.l2.pau", "jst.l2.rpg"),
    ),
    DemoSignIn(
        username="suresh.bahuguna",
        role=Role.L3,
        name="श्री सुरेश बहुगुणा",
        hindi="मुख्य महाप्रबन्धक, जल संस्थान – एल-3, स्पेशल क्लोज का निर्णय; पेयजल निगम का अतिरिक्त प्रभार",
        seats=("jst.l3", "jnm.l3"),
    ),
    DemoSignIn(
        username="nilima.raturi",
        role=Role.L4,
        name="श्रीमती नीलिमा रतूड़ी",
        hindi="सचिव, पेयजल – एल-4, पुनर्परीक्षण एवं नीतिगत प्रश्न (जल संस्थान तथा पेयजल निगम)",
        seats=("jst.l4", "jnm.l4"),
    ),
    DemoSignIn(
        username="mohan.pandey",
        role=Role.ANUSACHIV,
        name="श्री मोहन चन्द्र पाण्डेय",
        hindi="अनु सचिव, पेयजल अनुभाग-2 – बैठक एवं कार्यवृत्त",
        seats=("jst.us",),
    ),
    DemoSignIn(
        username="vivek.uniyal",
        role=Role.STATE_NODAL,
        name="श्री विवेक उनियाल",
        hindi="राज्य नोडल अधिकारी, 1905 – समस्त विभाग",
        seats=("itda.nodal1",),
    ),
    DemoSignIn(
        username="gaurav.saklani",
        role=Role.ADMINISTRATOR,
        name="श्री गौरव सकलानी",
        hindi="प्रणाली प्रशासक – अधिकारी, पद, मैपिंग, नीति",
        seats=("itda.admin",),
    ),
    DemoSignIn(
        username="rajesh.pant",
        role=Role.L3,
        name="श्री राजेश पन्त",
        hindi="प्रमुख अभियन्ता, लोक निर्माण – एल-3, दूसरे विभाग का विभागाध्यक्ष",
        seats=("pwd.l3",),
    ),
)
"""All with `DEMO_PASSWORD`; the first is whom the demo signs in when nobody is chosen."""
