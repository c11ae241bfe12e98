"""What portals, clerks and Excel call the columns; names are parted by a bar.

They are compared without blanks and punctuation and with spelling variants folded, so one spelling of each is enough.
"""

from __future__ import annotations

from desktop.models.portal import Field

# Names that mean the field surely.
SURE_NAMES: dict[Field, str] = {
    Field.NUMBER: """
        शिकायत संख्या | शिकायत सं0 | शिकायत क्रमांक | शिकायत क्र0 | शिकायत नम्बर | शिकायत आईडी |
        पंजीकरण संख्या | पंजीयन संख्या | पंजीकरण सं0 | प्रकरण संख्या | टोकन संख्या | सन्दर्भ संख्या |
        पोर्टल संख्या | पोर्टल क्रमांक | Complaint No | Complaint Number | Complaint ID | Grievance No |
        Grievance ID | Grievance Number | Registration No | Registration Number | Ticket No | Ticket ID |
        Token No | Reference No | Reference Number | Portal No | Portal Number | Application No |
        Complaint Reg No | Complaint Registration No | शि0सं0
    """,
    Field.KIND: """
        शिकायत का प्रकार | शिकायत प्रकार | प्रकरण का प्रकार | कॉल का प्रकार | Complaint Type | Grievance Type |
        Type of Complaint | Call Type | Kind | Type of Call
    """,
    Field.CHANNEL: """
        माध्यम | शिकायत का माध्यम | स्रोत | शिकायत का स्रोत | प्राप्ति का माध्यम | Source | Channel |
        Complaint Source | Mode of Receipt | Received Through | Complaint Mode | Mode of Complaint
    """,
    Field.REGISTERED_AT: """
        शिकायत दिनांक | शिकायत की तिथि | शिकायत तिथि | पंजीकरण दिनांक | पंजीकरण तिथि | पंजीकरण की तिथि |
        दर्ज दिनांक | दर्ज तिथि | प्राप्ति दिनांक | प्राप्ति तिथि | प्राप्ति की तिथि | शिकायत दर्ज दिनांक |
        शिकायत दर्ज करने की तिथि | Complaint Date | Registration Date | Registered On | Date of Complaint |
        Date of Registration | Complaint Registered On | Received On | Receipt Date | Date of Receipt |
        Created On | Created Date | Created At | Registration Date Time | Complaint Date Time | Lodged On |
        Registered At
    """,
    Field.DEPARTMENT: """
        विभाग | विभाग का नाम | सम्बन्धित विभाग | Department | Department Name | Dept | Name of Department |
        Concerned Department
    """,
    Field.DISTRICT: """
        जनपद | जिला | ज़िला | जनपद का नाम | जिले का नाम | District | District Name | Name of District | Distt
    """,
    Field.BLOCK: """
        विकासखण्ड | विकास खण्ड | ब्लॉक | वि0ख0 | विकासखण्ड का नाम | ब्लॉक का नाम | Block | Block Name |
        Development Block | वि0ख0 (विकासखण्ड)
    """,
    Field.VILLAGE: """
        ग्राम | गाँव | ग्राम का नाम | गाँव का नाम | ग्राम/मोहल्ला | गाँव/मोहल्ला | ग्राम पंचायत | Village |
        Village Name | Gram | Gram Panchayat | Village/Mohalla | Village/Ward | Locality | ग्राम/वार्ड
    """,
    Field.CATEGORY: """
        श्रेणी | शिकायत की श्रेणी | शिकायत श्रेणी | Category | Complaint Category | Grievance Category |
        Sub Category | उप श्रेणी | विषय श्रेणी | समस्या की श्रेणी
    """,
    Field.SUBJECT: """
        विषय | शिकायत का विषय | शिकायत विषय | संक्षिप्त विषय | Subject | Complaint Subject |
        Subject of Complaint | Title | Brief Subject
    """,
    Field.DESCRIPTION: """
        विवरण | शिकायत का विवरण | शिकायत विवरण | विस्तृत विवरण | समस्या का विवरण | Description |
        Complaint Description | Complaint Details | Details | Complaint Detail | Grievance Description |
        Details of Complaint | Complaint Text
    """,
    Field.COMPLAINANT: """
        शिकायतकर्ता | शिकायतकर्ता का नाम | आवेदक | आवेदक का नाम | प्रार्थी का नाम | फरियादी का नाम |
        Complainant | Complainant Name | Name of Complainant | Applicant Name | Applicant | Citizen Name |
        Caller Name | Petitioner Name
    """,
    Field.MOBILE: """
        मोबाइल | मोबाइल नम्बर | मोबाइल नं0 | मोबाइल सं0 | मोबाइल संख्या | मो0नं0 | मो0 नं0 | मो0 | दूरभाष |
        दूरभाष संख्या | दूरभाष नं0 | फोन | फोन नम्बर | फोन नं0 | सम्पर्क नम्बर | सम्पर्क सूत्र | Mobile |
        Mobile No | Mobile Number | Phone | Phone No | Phone Number | Contact No | Contact Number |
        Caller Number | शिकायतकर्ता का मोबाइल नम्बर | Complainant Mobile | Complainant Mobile No | Mob No |
        Contact
    """,
    Field.LANGUAGE: """
        भाषा | बोली | Language | Language Spoken
    """,
    Field.LEVEL: """
        स्तर | वर्तमान स्तर | लम्बित स्तर | अधिकारी स्तर | Level | Current Level | Pending Level |
        Officer Level | Pending At Level
    """,
    Field.STATUS: """
        स्थिति | वर्तमान स्थिति | शिकायत की स्थिति | शिकायत स्थिति | अद्यतन स्थिति | Status | Current Status |
        Complaint Status | Grievance Status
    """,
    Field.ANSWER: """
        आख्या | निस्तारण आख्या | निस्तारण आख्या का विवरण | उत्तर | अधिकारी की आख्या | कृत कार्यवाही |
        कृत कार्यवाही का विवरण | निस्तारण विवरण | निस्तारण का विवरण | Answer | Reply | Officer Reply |
        Action Taken | Action Taken Report | ATR | Resolution | Resolution Remarks | Officer Remarks |
        Closing Remarks | Disposal Remarks | Reply of Officer
    """,
    Field.ANSWERED_AT: """
        निस्तारण दिनांक | निस्तारण तिथि | निस्तारण की तिथि | आख्या दिनांक | आख्या तिथि | उत्तर दिनांक |
        उत्तर की तिथि | Answered On | Answer Date | Reply Date | Resolved On | Resolution Date |
        Disposal Date | Date of Disposal | Action Taken Date | Partial Close Date | Disposed On | Answered At
    """,
    Field.SATISFACTION: """
        सन्तुष्टि | सन्तुष्ट | सन्तुष्टि की स्थिति | सन्तुष्ट/असन्तुष्ट | शिकायतकर्ता सन्तुष्ट |
        सन्तुष्टि स्थिति | फीडबैक | फीड बैक | Satisfaction | Satisfied | Satisfaction Status | Feedback |
        Feedback Status | Citizen Feedback | Satisfied/Not Satisfied | Is Satisfied | Satisfied (Y/N)
    """,
    Field.WORDS: """
        शिकायतकर्ता के शब्द | शिकायतकर्ता का कथन | फीडबैक विवरण | फीडबैक टिप्पणी | Feedback Remarks |
        Complainant Remarks | Feedback Comment | Citizen Remarks | Feedback Details | Feed back Remarks |
        Complainant's Words
    """,
    Field.REOPENED: """
        पुनः खुली | पुनः खोली गई | पुनः खुलने की संख्या | रीओपन | रीओपन संख्या | कितनी बार पुनः खुली |
        Reopened | Reopen Count | No of Reopen | Reopened Times | Times Reopened | Re-open Count |
        Number of Reopens
    """,
    Field.REOPEN_REASON: """
        पुनः खोलने का कारण | पुनः खुलने का कारण | रीओपन का कारण | रीओपन कारण | Reopen Reason |
        Reason of Reopen | Reason for Reopening | Reopen Remarks | Reason for Reopen
    """,
    Field.CLOSED_AT: """
        बंद होने की तिथि | बन्द दिनांक | बंद दिनांक | समापन दिनांक | समापन तिथि | बंद करने की तिथि |
        Closed On | Closing Date | Closed Date | Date of Closing | Closure Date | Date of Closure |
        Final Close Date | Closed At
    """,
}

# Names that mean it if no other column does so better.
POSSIBLE_NAMES: dict[Field, str] = {
    Field.NUMBER: """
        क्रमांक | संख्या | Number | No | ID | शिकायत
    """,
    Field.KIND: """
        प्रकार | Type | Nature
    """,
    Field.CHANNEL: """
        Mode | प्राप्ति
    """,
    Field.REGISTERED_AT: """
        दिनांक | तिथि | Date | तारीख
    """,
    Field.BLOCK: """
        खण्ड
    """,
    Field.VILLAGE: """
        पता | Address | स्थान | मोहल्ला | वार्ड | Place | Ward
    """,
    Field.CATEGORY: """
        समस्या | मद | Head
    """,
    Field.SUBJECT: """
        समस्या का विषय | शीर्षक | Heading
    """,
    Field.DESCRIPTION: """
        शिकायत का सार | शिकायत/मांग का विवरण | समस्या | Complaint | Grievance | Text
    """,
    Field.COMPLAINANT: """
        नाम | Name | नाम व पता
    """,
    Field.LEVEL: """
        Pending At | लम्बित
    """,
    Field.ANSWER: """
        कार्यवाही | टिप्पणी | अभ्युक्ति | Remarks | Action | निस्तारण
    """,
    Field.REOPENED: """
        Reopen | पुनः
    """,
    Field.WORDS: """
        Comment | कथन
    """,
}

# Counters of rows and columns about other people: never read, though their words resemble.
NEVER_READ = """
    क्र0सं0 | क्र0 सं0 | क्रम संख्या | क्रमसंख्या | क्र0 | सं0 | S.No. | S No | Sr No | Sr.No. |
    Serial No | Sl No | Sl.No. | SNo | # | अधिकारी का नाम | अधिकारी का मोबाइल | Officer Name |
    Officer Mobile | पिता का नाम | पिता/पति का नाम | Father Name | Father's Name
"""
