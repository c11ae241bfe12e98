<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AboutMeeting</name>
    <message>
        <source>Day</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>अध्यक्षता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>बैठक सूचना</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Meeting before</source>
        <translation>पूर्व बैठक</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>प्रतीक्षित</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>No upload waits for an acknowledgement.</source>
        <translation>कोई अपलोड पावती की प्रतीक्षा में नहीं है।</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Nodal Desk</source>
        <translation>नोडल डेस्क</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>संस्करण {0}</translation>
    </message>
    <message>
        <source>Desk of the departments&apos; nodal cells for CM Helpline 1905, Uttarakhand.</source>
        <translation>सी0एम0 हैल्पलाईन 1905, उत्तराखण्ड के विभागीय नोडल प्रकोष्ठों का कार्य-पटल।</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>संस्करणों की प्रतिलिपि लें</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>The window and its documents use Noto&apos;s Devanagari letters, under the SIL Open Font License 1.1.</source>
        <translation>विण्डो एवं अभिलेखों में Noto फॉन्ट के देवनागरी अक्षर प्रयुक्त हैं (SIL Open Font License 1.1)।</translation>
    </message>
    <message>
        <source>The versions are in the clipboard.</source>
        <translation>संस्करणों की प्रतिलिपि क्लिपबोर्ड में है।</translation>
    </message>
</context>
<context>
    <name>AcknowledgeForm</name>
    <message>
        <source>Handed over in {0}</source>
        <translation>{0} में रखा गया</translation>
    </message>
    <message>
        <source>Acknowledgement number</source>
        <translation>पावती संख्या</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Recorded in {0}: {1}.</source>
        <translation>{0} में अंकित: {1}।</translation>
    </message>
    <message>
        <source>What you had written before stands here again.</source>
        <translation>आपका पहले लिखा मसौदा यहाँ पुनः उपलब्ध है।</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से आरम्भ करें</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <translation>मसौदा {0} पर सहेजा</translation>
    </message>
    <message>
        <source>The draft could not be kept on the disk.</source>
        <translation>मसौदा डिस्क पर सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>{0} changed this at {1}. Your text is kept; look, then decide.</source>
        <translation>{0} ने {1} पर इसे बदला। आपका लिखा सुरक्षित है; देखकर निर्णय लें।</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>अन्तर देखें</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>सहायता एवं कुंजियाँ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Fetch again from the store</source>
        <translation>भण्डार से पुनः लाएँ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>By number, name, village or subject</source>
        <translation>क्रमांक, नाम, ग्राम या विषय से</translation>
    </message>
    <message>
        <source>Find an action, screen or number</source>
        <translation>कार्य, पृष्ठ या क्रमांक खोजें</translation>
    </message>
    <message>
        <source>Hindi / English</source>
        <translation>हिन्दी / English</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>अक्षर बड़े करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>अक्षर छोटे करें</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>अक्षर सामान्य करें</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>अगला भाग</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>पिछला भाग</translation>
    </message>
    <message>
        <source>Change posting</source>
        <translation>पद बदलें</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>लॉगआउट करें</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Open the whole file</source>
        <translation>पूरी पत्रावली खोलें</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>सूची में Enter</translation>
    </message>
    <message>
        <source>Check all in view</source>
        <translation>दिख रहे सभी चुनें</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>चयन हटाएँ</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>सूची सहेजें</translation>
    </message>
    <message>
        <source>Keep these filters under a name</source>
        <translation>ये शर्तें नाम देकर सहेजें</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>यह सूची हटाएँ</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तम्भ</translation>
    </message>
    <message>
        <source>One-line rows</source>
        <translation>प्रति प्रकरण एक पंक्ति</translation>
    </message>
    <message>
        <source>Export to XLSX</source>
        <translation>XLSX में निर्यात</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>मुद्रित करें</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>शीर्षक सहित प्रतिलिपि लें</translation>
    </message>
    <message>
        <source>Start action</source>
        <translation>कार्यवाही आरम्भ करें</translation>
    </message>
    <message>
        <source>Set target date</source>
        <translation>लक्ष्य तिथि दें</translation>
    </message>
    <message>
        <source>Partially close</source>
        <translation>आंशिक बंद करें</translation>
    </message>
    <message>
        <source>Enter the answer; satisfaction is asked afterwards</source>
        <translation>उत्तर अंकित करें; सन्तुष्टि बाद में पूछी जाएगी</translation>
    </message>
    <message>
        <source>Log dialogue</source>
        <translation>संवाद अंकित करें</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>फीडबैक अंकित करें</translation>
    </message>
    <message>
        <source>Action / note</source>
        <translation>कार्यवाही / टिप्पणी</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>फाइल संलग्न करें</translation>
    </message>
    <message>
        <source>Show with reason</source>
        <translation>कारण सहित देखें</translation>
    </message>
    <message>
        <source>Propose special close</source>
        <translation>स्पेशल क्लोज प्रस्तावित करें</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>प्रस्ताव वापस लें</translation>
    </message>
    <message>
        <source>Propose for examination</source>
        <translation>परीक्षण हेतु प्रस्तावित करें</translation>
    </message>
    <message>
        <source>Take up for examination</source>
        <translation>परीक्षण में लें</translation>
    </message>
    <message>
        <source>Write the opinion</source>
        <translation>मत अंकित करें</translation>
    </message>
    <message>
        <source>Transfer to another department</source>
        <translation>अन्य विभाग को स्थानान्तरित करें</translation>
    </message>
    <message>
        <source>Move to the next level</source>
        <translation>अगले स्तर पर भेजें</translation>
    </message>
    <message>
        <source>Send down with a direction</source>
        <translation>निर्देश सहित नीचे भेजें</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>श्रेणी बदलें</translation>
    </message>
    <message>
        <source>Give to another desk</source>
        <translation>अन्य पटल को दें</translation>
    </message>
    <message>
        <source>Merge with another complaint</source>
        <translation>अन्य प्रकरण में विलय करें</translation>
    </message>
    <message>
        <source>Undo the merger</source>
        <translation>विलय वापस लें</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>पुनः खोलें</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>शिकायत दर्ज करें</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>स्मरण-पत्र</translation>
    </message>
    <message>
        <source>Settle the promise</source>
        <translation>वादे का निस्तारण करें</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>पत्रावली खोलें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Return with query</source>
        <translation>प्रश्न सहित वापस</translation>
    </message>
    <message>
        <source>Genuine grievance – reject</source>
        <translation>वास्तविक शिकायत – अस्वीकृत</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>यथावत रखें</translation>
    </message>
    <message>
        <source>Quash</source>
        <translation>निरस्त करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Register of special closes</source>
        <translation>पंजी</translation>
    </message>
    <message>
        <source>Re-audit</source>
        <translation>पुनर्परीक्षण</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>प्रस्तुत करें</translation>
    </message>
    <message>
        <source>Keep the draft now</source>
        <translation>मसौदा अभी सहेजें</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>बैठक नियत करें</translation>
    </message>
    <message>
        <source>Change day, time or place</source>
        <translation>दिनांक, समय या स्थान बदलें</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>बैठक निरस्त करें</translation>
    </message>
    <message>
        <source>Enter as held</source>
        <translation>सम्पन्न अंकित करें</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>बैठक खोलें</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>कार्यवृत्त खोलें</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>सामान्य कार्यसूची लें</translation>
    </message>
    <message>
        <source>Issue the notice</source>
        <translation>बैठक सूचना निर्गत करें</translation>
    </message>
    <message>
        <source>Number and date; the PDF is kept with the meeting</source>
        <translation>संख्या एवं दिनांक; PDF बैठक के साथ रखी जाती है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Into the store</source>
        <translation>भण्डार में</translation>
    </message>
    <message>
        <source>Bring the last meeting&apos;s list</source>
        <translation>पूर्व बैठक की सूची लाएँ</translation>
    </message>
    <message>
        <source>Put the figures into the minutes</source>
        <translation>आँकड़े कार्यवृत्त में रखें</translation>
    </message>
    <message>
        <source>As presented points and as an annex with its chart</source>
        <translation>प्रस्तुतीकरण के बिन्दु एवं चार्ट सहित संलग्नक के रूप में</translation>
    </message>
    <message>
        <source>Open the action ledger</source>
        <translation>कार्यवाही रजिस्टर खोलें</translation>
    </message>
    <message>
        <source>Enter a reply</source>
        <translation>आख्या अंकित करें</translation>
    </message>
    <message>
        <source>Change the date of compliance</source>
        <translation>अनुपालन की तिथि बदलें</translation>
    </message>
    <message>
        <source>Close the direction</source>
        <translation>निर्देश समाप्त करें</translation>
    </message>
    <message>
        <source>Reopen the direction</source>
        <translation>निर्देश पुनः खोलें</translation>
    </message>
    <message>
        <source>Word it our own way</source>
        <translation>अपने शब्दों में लिखें</translation>
    </message>
    <message>
        <source>Back to the shipped wording</source>
        <translation>मूल शब्दावली पर लौटें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>पुनः करें</translation>
    </message>
    <message>
        <source>New direction</source>
        <translation>नया निर्देश</translation>
    </message>
    <message>
        <source>Move the direction up</source>
        <translation>निर्देश ऊपर करें</translation>
    </message>
    <message>
        <source>Move the direction down</source>
        <translation>निर्देश नीचे करें</translation>
    </message>
    <message>
        <source>Take the direction out</source>
        <translation>निर्देश हटाएँ</translation>
    </message>
    <message>
        <source>Link complaints by number</source>
        <translation>क्रमांक से प्रकरण जोड़ें</translation>
    </message>
    <message>
        <source>Bring from the previous meeting</source>
        <translation>पूर्व बैठक से लाएँ</translation>
    </message>
    <message>
        <source>Directions that are still open</source>
        <translation>जिन निर्देशों का अनुपालन शेष है</translation>
    </message>
    <message>
        <source>Read from text</source>
        <translation>पाठ से पढ़ें</translation>
    </message>
    <message>
        <source>Paste minutes from Word, a web page or a letter</source>
        <translation>Word, वेब पृष्ठ या पत्र से कार्यवृत्त चिपकाएँ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>The same file that is printed</source>
        <translation>वही फाइल जो मुद्रित होती है</translation>
    </message>
    <message>
        <source>Versions and differences</source>
        <translation>संस्करण एवं अन्तर</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>अनुमोदन हेतु भेजें</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>वापस करें</translation>
    </message>
    <message>
        <source>With a remark on what is to be changed</source>
        <translation>क्या बदलना है, इस टिप्पणी सहित</translation>
    </message>
    <message>
        <source>Approve minutes</source>
        <translation>अनुमोदित करें</translation>
    </message>
    <message>
        <source>Enter signature</source>
        <translation>हस्ताक्षर अंकित करें</translation>
    </message>
    <message>
        <source>From the signed paper; the text is fixed from then on</source>
        <translation>हस्ताक्षरित प्रति से; इसके बाद पाठ नहीं बदलेगा</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>पृष्ठांकित करें</translation>
    </message>
    <message>
        <source>Under the file number and the date of issue</source>
        <translation>पत्रावली संख्या एवं निर्गत तिथि सहित</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>परिचालित करें</translation>
    </message>
    <message>
        <source>To everybody on the list of copies</source>
        <translation>प्रतिलिपि सूची के सभी को</translation>
    </message>
    <message>
        <source>Upload minutes</source>
        <translation>अपलोड करें</translation>
    </message>
    <message>
        <source>To the store, or as files in a folder for the portal</source>
        <translation>भण्डार में, या पोर्टल हेतु फोल्डर में फाइलें</translation>
    </message>
    <message>
        <source>Enter receipt</source>
        <translation>पावती अंकित करें</translation>
    </message>
    <message>
        <source>The portal&apos;s acknowledgement number and date</source>
        <translation>पोर्टल की पावती संख्या एवं तिथि</translation>
    </message>
    <message>
        <source>Make corrigendum</source>
        <translation>शुद्धिपत्र बनाएँ</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>फाइल चुनें</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>फाइल पढ़ें</translation>
    </message>
    <message>
        <source>Read it and show what would change; nothing is taken yet</source>
        <translation>पढ़कर दिखाएँ कि क्या बदलेगा; अभी कुछ दर्ज नहीं होगा</translation>
    </message>
    <message>
        <source>Export the refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>आयात आरम्भ करें</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>अधिकारी जोड़ें</translation>
    </message>
    <message>
        <source>Correct the officer&apos;s entry</source>
        <translation>प्रविष्टि संशोधित करें</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>पद जोड़ें</translation>
    </message>
    <message>
        <source>Rename or close the seat</source>
        <translation>पद का नाम बदलें या बंद करें</translation>
    </message>
    <message>
        <source>Go to the seat</source>
        <translation>पद पर जाएँ</translation>
    </message>
    <message>
        <source>Open cases of this seat</source>
        <translation>इस पद के लंबित प्रकरण</translation>
    </message>
    <message>
        <source>Post an officer</source>
        <translation>तैनाती करें</translation>
    </message>
    <message>
        <source>End the posting</source>
        <translation>तैनाती समाप्त करें</translation>
    </message>
    <message>
        <source>Set who receives</source>
        <translation>प्राप्तकर्ता निर्धारित करें</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>नियम हटाएँ</translation>
    </message>
    <message>
        <source>Enter a new value</source>
        <translation>नया मान अंकित करें</translation>
    </message>
    <message>
        <source>Enter a holiday</source>
        <translation>अवकाश अंकित करें</translation>
    </message>
    <message>
        <source>Rename the holiday</source>
        <translation>अवकाश का नाम बदलें</translation>
    </message>
    <message>
        <source>Remove the holiday</source>
        <translation>अवकाश हटाएँ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
</context>
<context>
    <name>AddOfficerForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>for example ramesh.rawat</source>
        <translation>जैसे ramesh.rawat</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>प्रथम पासवर्ड</translation>
    </message>
    <message>
        <source>First password again</source>
        <translation>प्रथम पासवर्ड पुनः लिखें</translation>
    </message>
    <message>
        <source>Tell the officer the password by word of mouth; it is to be changed at the first sign-in.</source>
        <translation>पासवर्ड अधिकारी को मौखिक रूप से बताएँ; प्रथम प्रवेश पर इसे बदल लिया जाए।</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>दोनों पासवर्ड भिन्न हैं।</translation>
    </message>
    <message>
        <source>This user name is in use. Choose another.</source>
        <translation>यह उपयोगकर्ता नाम पहले से है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>A user name has letters, digits and . _ - @, and no blanks.</source>
        <translation>उपयोगकर्ता नाम में केवल अक्षर, अंक एवं . _ - @ लिखे जा सकते हैं; रिक्त स्थान नहीं।</translation>
    </message>
</context>
<context>
    <name>AddSeatForm</name>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>विकासखण्ड</translation>
    </message>
    <message>
        <source>all blocks of the district</source>
        <translation>जनपद के सभी विकासखण्ड</translation>
    </message>
    <message>
        <source>This role does not go with this department and place. Check them.</source>
        <translation>यह भूमिका इस विभाग एवं स्थान के अनुरूप नहीं है। जाँच लें।</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Departmental server</source>
        <translation>विभागीय सर्वर</translation>
    </message>
    <message>
        <source>The section&apos;s shared store</source>
        <translation>अनुभाग का साझा भण्डार</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>यही पता रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>ITDA or your department gives the address. The line is always encrypted.</source>
        <translation>पता आई0टी0डी0ए0 अथवा आपका विभाग देता है। सम्पर्क सदैव सुरक्षित (कूटबद्ध) रहता है।</translation>
    </message>
    <message>
        <source>Your section&apos;s administrator gives the address and your password for this store.</source>
        <translation>पता एवं इस भण्डार हेतु पासवर्ड आपके अनुभाग के प्रशासक देते हैं।</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Fill this in.</source>
        <translation>इसे भरें।</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>It can be reached.</source>
        <translation>सम्पर्क हो गया।</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>भण्डार का पता</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Certificate of the office</source>
        <translation>कार्यालय का प्रमाण-पत्र</translation>
    </message>
    <message>
        <source>Choose the certificate file of your office&apos;s network</source>
        <translation>कार्यालय के नेटवर्क की प्रमाण-पत्र फाइल चुनें</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>प्रमाण-पत्र (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>AddresseePopup</name>
    <message>
        <source>Add “{name}” as typed</source>
        <translation>“{name}” जैसा टंकित है वैसा जोड़ें</translation>
    </message>
</context>
<context>
    <name>Addressees</name>
    <message>
        <source>Action by</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>Add an addressee (@ in the text)</source>
        <translation>पदनाम जोड़ें (पाठ में @)</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
</context>
<context>
    <name>AgeLine</name>
    <message>
        <source>{0}: {1} grievances, {2} demands or suggestions, {3} together; open the list</source>
        <translation>{0}: शिकायत {1}, मांग एवं सुझाव {2}, योग {3}; सूची खोलें</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>Demand/sugg.</source>
        <translation>मांग/सु0</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>योग</translation>
    </message>
</context>
<context>
    <name>AgesCard</name>
    <message>
        <source>Age of open cases</source>
        <translation>लंबित प्रकरणों की आयु</translation>
    </message>
    <message>
        <source>Grievance / info</source>
        <translation>शिकायत / सूचना</translation>
    </message>
    <message>
        <source>Demand / sugg.</source>
        <translation>मांग / सुझाव</translation>
    </message>
</context>
<context>
    <name>AnnexCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Text above the table</source>
        <translation>सारणी के ऊपर का पाठ</translation>
    </message>
    <message>
        <source>Fill anew</source>
        <translation>पुनः भरें</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Fill anew from the store</source>
        <translation>भण्डार से पुनः भरें</translation>
    </message>
</context>
<context>
    <name>AnnexesPage</name>
    <message>
        <source>No annex yet. What is added is filled from the store and printed after the minutes.</source>
        <translation>अभी कोई संलग्नक नहीं। जोड़ने पर वह भण्डार से भरा जाता है और कार्यवृत्त के बाद मुद्रित होता है।</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>संलग्नक जोड़ें</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Fact – what was found</source>
        <translation>तथ्य – क्या पाया गया</translation>
    </message>
    <message>
        <source>Rule – what applies</source>
        <translation>नियम – क्या लागू है</translation>
    </message>
    <message>
        <source>Order – what is decided</source>
        <translation>आदेश – क्या निर्णय लिया गया</translation>
    </message>
    <message>
        <source>How the complainant was told</source>
        <translation>शिकायतकर्ता को कैसे बताया</translation>
    </message>
    <message>
        <source>telephone, in person, letter …</source>
        <translation>दूरभाष, प्रत्यक्ष भेंट, पत्र …</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>किस दिनांक को</translation>
    </message>
    <message>
        <source>Which officer reported this by telephone</source>
        <translation>किस अधिकारी ने दूरभाष पर बताया</translation>
    </message>
    <message>
        <source>A call-back to the complainant stays pending.</source>
        <translation>शिकायतकर्ता से दूरभाष पर पुष्टि करना शेष रहेगा।</translation>
    </message>
</context>
<context>
    <name>ApproveForm</name>
    <message>
        <source>Approved is version {0}, as the pages beside show it.</source>
        <translation>संस्करण {0} अनुमोदित होगा, जैसा साथ के पृष्ठों में है।</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>To which desk</source>
        <translation>किस पटल को</translation>
    </message>
    <message>
        <source>Choose a desk.</source>
        <translation>पटल चुनें।</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Attach a file</source>
        <translation>फाइल संलग्न करें</translation>
    </message>
    <message>
        <source>{0} is being kept…</source>
        <translation>{0} सहेजी जा रही है…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>संलग्नक</translation>
    </message>
    <message>
        <source>Documents, pictures and recordings</source>
        <translation>अभिलेख, चित्र एवं ध्वनि रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Choose a file or drop it here; up to {0}: {1}</source>
        <translation>फाइल चुनें या यहाँ खींचकर लाएँ; अधिकतम {0}: {1}</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>कोई फाइल संलग्न नहीं है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>The file is attached.</source>
        <translation>फाइल संलग्न हुई।</translation>
    </message>
</context>
<context>
    <name>AttemptRow</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>Came instead</source>
        <translation>प्रतिनिधि</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Heading</source>
        <translation>उपशीर्षक</translation>
    </message>
    <message>
        <source>Note of the attendance sheet</source>
        <translation>उपस्थिति पत्र का उल्लेख</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>{0} on the list, {1} came</source>
        <translation>सूची में {0}, उपस्थित {1}</translation>
    </message>
    <message>
        <source>The sheet is kept.</source>
        <translation>उपस्थिति पत्र सहेजा गया।</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>उपस्थिति पत्र</translation>
    </message>
    <message>
        <source>All expected came</source>
        <translation>शेष सभी उपस्थित</translation>
    </message>
    <message>
        <source>{0} people of the last meeting were added.</source>
        <translation>पूर्व बैठक के {0} नाम जोड़े गए।</translation>
    </message>
    <message>
        <source>There is no meeting before this one.</source>
        <translation>इससे पूर्व कोई बैठक नहीं है।</translation>
    </message>
    <message>
        <source>Enter goes down, Tab to the next cell; Space in the fourth column says who came.</source>
        <translation>Enter से नीचे, Tab से अगला खाना; चौथे स्तम्भ में Space से उपस्थिति बदलती है।</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>Blocks</source>
        <translation>अनुच्छेद</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>Bring from earlier meetings</source>
        <translation>पूर्व बैठकों से लाएँ</translation>
    </message>
    <message>
        <source>Directions that nobody has complied with. Those ticked are written into these minutes again.</source>
        <translation>जिन निर्देशों का अनुपालन शेष है। चिह्नित निर्देश इस कार्यवृत्त में पुनः लिखे जाएँगे।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Meeting of {0}</source>
        <translation>{0} की बैठक</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} विलम्ब</translation>
    </message>
    <message>
        <source>Bring {0} directions</source>
        <translation>{0} निर्देश लाएँ</translation>
    </message>
</context>
<context>
    <name>BulkAssign</name>
    <message>
        <source>Give to another desk</source>
        <translation>अन्य पटल को दें</translation>
    </message>
    <message>
        <source>Designation, office or name</source>
        <translation>पदनाम, कार्यालय या नाम</translation>
    </message>
    <message>
        <source>To which desk</source>
        <translation>किस पटल को</translation>
    </message>
    <message>
        <source>Choose a desk.</source>
        <translation>पटल चुनें।</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>रिक्त</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>{0} checked</source>
        <translation>{0} चयनित</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>टिप्पणी जोड़ें</translation>
    </message>
    <message>
        <source>Give to another desk</source>
        <translation>अन्य पटल को दें</translation>
    </message>
    <message>
        <source>Special close</source>
        <translation>स्पेशल क्लोज</translation>
    </message>
    <message>
        <source>Reason: each case is decided by itself</source>
        <translation>कारण: निर्णय एक-एक प्रकरण पर ही होता है</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>चयन हटाएँ</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{1} में से {0} पूर्ण</translation>
    </message>
    <message>
        <source>{0} done, {1} refused:</source>
        <translation>{0} पूर्ण, {1} अस्वीकृत:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>BulkNote</name>
    <message>
        <source>Add a note</source>
        <translation>टिप्पणी जोड़ें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>टिप्पणी लिखें।</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n अवकाश</numerusform>
            <numerusform>%n अवकाश</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>from the almanac; check it against the Government&apos;s list</source>
        <translation>पंचांग से लिया गया; शासन की सूची से मिलान करें</translation>
    </message>
    <message>
        <source>No holiday is chosen.</source>
        <translation>कोई अवकाश चयनित नहीं है।</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>अंग्रेज़ी में</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>पिछला वर्ष</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>अगला वर्ष</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>No holiday is entered for this year. Enter them from the Government&apos;s list.</source>
        <translation>इस वर्ष का कोई अवकाश अंकित नहीं है। शासन की सूची से अंकित करें।</translation>
    </message>
    <message>
        <source>whole state</source>
        <translation>सम्पूर्ण राज्य</translation>
    </message>
</context>
<context>
    <name>CallOffForm</name>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>बैठक निरस्त करें</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Complainant</source>
        <translation>शिकायतकर्ता</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Rule cited</source>
        <translation>उद्धृत नियम</translation>
    </message>
    <message>
        <source>L2&apos;s proposal</source>
        <translation>एल-2 का प्रस्ताव</translation>
    </message>
    <message>
        <source>age {0}</source>
        <translation>आयु {0}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>फेरा {0}</translation>
    </message>
    <message>
        <source>Re-audit: {0}</source>
        <translation>पुनर्परीक्षण: {0}</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>पूर्व फेरे</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Red flags ({0})</source>
        <translation>लाल संकेत ({0})</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>प्रस्ताव</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>वर्तमान पासवर्ड</translation>
    </message>
    <message>
        <source>New password (at least 8 letters)</source>
        <translation>नया पासवर्ड (कम से कम 8 अक्षर)</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>नया पासवर्ड पुनः लिखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>इसे भरें।</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>दोनों पासवर्ड भिन्न हैं।</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>पासवर्ड बदल गया।</translation>
    </message>
</context>
<context>
    <name>CheckedRows</name>
    <message>
        <source>{0} of {1} are checked: those that were shown.</source>
        <translation>{1} में से {0} चयनित: जो दिखाए गए थे।</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Evidence checklist</source>
        <translation>साक्ष्य जाँच-सूची</translation>
    </message>
    <message>
        <source>Complainant&apos;s words and red flags seen</source>
        <translation>शिकायतकर्ता का कथन एवं लाल संकेत देखे</translation>
    </message>
    <message>
        <source>attached, {0}</source>
        <translation>संलग्न, {0}</translation>
    </message>
    <message>
        <source>given</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>{done} of {whole} complete</source>
        <translation>{whole} में से {done} पूर्ण</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>आपके द्वारा पूर्ण</translation>
    </message>
    <message>
        <source>left for you</source>
        <translation>आपके द्वारा शेष</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Take {0}</source>
        <translation>{0} लें</translation>
    </message>
    <message>
        <source>Comply by</source>
        <translation>अनुपालन तक</translation>
    </message>
</context>
<context>
    <name>CirculateForm</name>
    <message>
        <source>Everybody on the list has received it.</source>
        <translation>सूची के सभी प्राप्तकर्ताओं को प्रति जा चुकी है।</translation>
    </message>
    <message>
        <source>How</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>On</source>
        <translation>दिनांक</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>the chair closes it now</source>
        <translation>अध्यक्ष के आदेश से अभी समाप्त</translation>
    </message>
    <message>
        <source>Meeting that decided so</source>
        <translation>जिस बैठक में निर्णय हुआ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या पाया गया</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Closing paragraph</source>
        <translation>समापन का अनुच्छेद</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>Keep in the file</source>
        <translation>पत्रावली में सहेजें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>order or rule: number, date, paragraph</source>
        <translation>शासनादेश या नियम: संख्या, दिनांक, प्रस्तर</translation>
    </message>
    <message>
        <source>Rule cited</source>
        <translation>उद्धृत नियम</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>नियम का पाठ</translation>
    </message>
    <message>
        <source>Proposal – why it cannot be resolved</source>
        <translation>प्रस्ताव – निराकरण क्यों सम्भव नहीं</translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>अभी शेष: {0}।</translation>
    </message>
    <message>
        <source>Evidence checklist</source>
        <translation>साक्ष्य जाँच-सूची</translation>
    </message>
    <message>
        <source>Propose to L3</source>
        <translation>एल-3 को प्रस्तावित करें</translation>
    </message>
    <message>
        <source>Not for demands and suggestions.</source>
        <translation>मांग एवं सुझाव हेतु मान्य नहीं।</translation>
    </message>
    <message>
        <source>Needs a policy decision of L4.</source>
        <translation>एल-4 का नीतिगत निर्णय आवश्यक है।</translation>
    </message>
    <message>
        <source>Nobody has spoken to the complainant yet: log a dialogue first.</source>
        <translation>शिकायतकर्ता से अभी किसी ने बात नहीं की: पहले संवाद अंकित करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n dialogue(s) with the complainant, sent along:</source>
        <translation>
            <numerusform>शिकायतकर्ता से %n संवाद प्रस्ताव के साथ जाएगा:</numerusform>
            <numerusform>शिकायतकर्ता से %n संवाद प्रस्ताव के साथ जाएँगे:</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished proposal kept in the file stands here.</source>
        <translation>पत्रावली में सहेजा अधूरा प्रस्ताव यहाँ रखा गया है।</translation>
    </message>
    <message>
        <source>The draft is kept in the file; whoever completes it finds it there.</source>
        <translation>मसौदा पत्रावली में सहेजा गया; जो अधिकारी इसे पूरा करेंगे उन्हें वहीं मिलेगा।</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As designed</source>
        <translation>मूल रूप</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>(column {0} without a heading)</source>
        <translation>(स्तम्भ {0}, शीर्षक नहीं)</translation>
    </message>
    <message>
        <source>— not read —</source>
        <translation>— नहीं पढ़ना —</translation>
    </message>
    <message>
        <source>Meaning of the column “{0}”</source>
        <translation>स्तम्भ “{0}” का अर्थ</translation>
    </message>
    <message>
        <source>Kruti Dev, read as: {0}</source>
        <translation>कृतिदेव, पढ़ा जाएगा: {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुना गया</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>सम्भावित</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>जाँच लें</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>फाइल के स्तम्भ</translation>
    </message>
    <message>
        <source>{0} of {1} are read</source>
        <translation>{1} में से {0} पढ़े जाएँगे</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>What differs</source>
        <translation>अन्तर</translation>
    </message>
    <message>
        <source>Theirs against mine</source>
        <translation>उनके एवं मेरे पाठ का अन्तर</translation>
    </message>
    <message>
        <source>Struck through: only in theirs. Underlined: only in mine.</source>
        <translation>कटा हुआ अंश: केवल उनके पाठ में। रेखांकित अंश: केवल मेरे पाठ में।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ComplaintFacts</name>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>At</source>
        <translation>पटल</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>पदधारक</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>लक्ष्य तिथि</translation>
    </message>
    <message>
        <source>Promise date</source>
        <translation>वादे की तिथि</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>स्थानान्तरण</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>ComplaintPanel</name>
    <message>
        <source>No complaint is open.</source>
        <translation>कोई पत्रावली खुली नहीं है।</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>प्रकरण सूची पर</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>प्रकरण का क्रम</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्यवाही</translation>
    </message>
</context>
<context>
    <name>ComplianceTab</name>
    <message>
        <source>{0} of {1} complied</source>
        <translation>{1} में से {0} का अनुपालन पूर्ण</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>अनुपालन आख्या</translation>
    </message>
    <message>
        <source>No meeting of this series went before, so there is nothing to report on.</source>
        <translation>इस क्रम की कोई पूर्व बैठक नहीं है, अतः आख्या हेतु कोई बिन्दु नहीं है।</translation>
    </message>
    <message>
        <source>No direction is on record.</source>
        <translation>कोई निर्देश अंकित नहीं है।</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>इस तिथि की स्थिति</translation>
    </message>
    <message>
        <source>Open the action ledger</source>
        <translation>कार्यवाही रजिस्टर खोलें</translation>
    </message>
    <message>
        <source>The directions of the last meeting come here when its minutes are signed.</source>
        <translation>पूर्व बैठक के निर्देश उसका कार्यवृत्त हस्ताक्षरित होने पर यहाँ आएँगे।</translation>
    </message>
    <message>
        <source>There is no direction to report on.</source>
        <translation>आख्या हेतु कोई निर्देश नहीं है।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र0सं0</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Action by</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>Comply by</source>
        <translation>अनुपालन तक</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>आख्या</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>On my desk</source>
        <translation>मेरे पटल पर</translation>
    </message>
    <message>
        <source>Dialogue due</source>
        <translation>संवाद अपेक्षित</translation>
    </message>
    <message>
        <source>Returned with a query</source>
        <translation>प्रश्न सहित वापस</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>सम्पर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>Examination proposed</source>
        <translation>परीक्षण प्रस्तावित</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>awaiting satisfaction</source>
        <translation>सन्तुष्टि प्रतीक्षित</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>खुले एवं बंद</translation>
    </message>
    <message>
        <source>new since the last import</source>
        <translation>पिछले आयात से नई</translation>
    </message>
    <message>
        <source>By time limit</source>
        <translation>समय-सीमा के अनुसार</translation>
    </message>
    <message>
        <source>To be acted on today</source>
        <translation>आज कार्यवाही योग्य</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>पुराने</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>हाल की</translation>
    </message>
    <message>
        <source>Order: what must be done first</source>
        <translation>क्रम: जो पहले करना है</translation>
    </message>
    <message>
        <source>Order: time limit</source>
        <translation>क्रम: समय-सीमा</translation>
    </message>
    <message>
        <source>Order: age</source>
        <translation>क्रम: आयु</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Cases: {0}</source>
        <translation>प्रकरण: {0}</translation>
    </message>
    <message>
        <source>Status: {0}</source>
        <translation>स्थिति: {0}</translation>
    </message>
    <message>
        <source>Level: {0}</source>
        <translation>स्तर: {0}</translation>
    </message>
    <message>
        <source>Kind: {0}</source>
        <translation>प्रकार: {0}</translation>
    </message>
    <message>
        <source>Department: {0}</source>
        <translation>विभाग: {0}</translation>
    </message>
    <message>
        <source>District: {0}</source>
        <translation>जनपद: {0}</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>वि0ख0: {0}</translation>
    </message>
    <message>
        <source>Category: {0}</source>
        <translation>श्रेणी: {0}</translation>
    </message>
    <message>
        <source>Desk: {0}</source>
        <translation>पटल: {0}</translation>
    </message>
    <message>
        <source>Dialogue due from {0}</source>
        <translation>{0} का संवाद अपेक्षित</translation>
    </message>
    <message>
        <source>Escalate tomorrow</source>
        <translation>कल अगले स्तर पर</translation>
    </message>
    <message>
        <source>Reopened {0} times or more</source>
        <translation>{0} या अधिक बार पुनः खुली</translation>
    </message>
    <message>
        <source>Search: “{0}”</source>
        <translation>खोज: “{0}”</translation>
    </message>
    <message>
        <source>all</source>
        <translation>समस्त</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
</context>
<context>
    <name>ConfirmLaneForm</name>
    <message>
        <source>What is to be examined</source>
        <translation>परीक्षण का बिन्दु</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>सहेजा गया: {0}</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Heading</source>
        <translation>उपशीर्षक</translation>
    </message>
    <message>
        <source>Fill in empty phrases by rank</source>
        <translation>रिक्त वाक्यांश पद के अनुसार भरें</translation>
    </message>
    <message>
        <source>Put in order of protocol</source>
        <translation>पदक्रम से लगाएँ</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>प्राप्तकर्ता जोड़ें</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>वाक्यांश</translation>
    </message>
</context>
<context>
    <name>Corrigendum</name>
    <message>
        <source>One more correction</source>
        <translation>एक और संशोधन</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>मुद्रित</translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation>पढ़ा जाए</translation>
    </message>
    <message>
        <source>Fill in all three of every correction.</source>
        <translation>प्रत्येक संशोधन के तीनों अंश भरें।</translation>
    </message>
</context>
<context>
    <name>CorrigendumForm</name>
    <message>
        <source>Corrections</source>
        <translation>संशोधन</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>निर्गत तिथि</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पूर्व</numerusform>
            <numerusform>%n दिन पूर्व</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n दिन पार</numerusform>
            <numerusform>%n दिन पार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n दिन शेष</numerusform>
            <numerusform>%n दिन शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) logged</source>
        <translation>
            <numerusform>%n संवाद अंकित</numerusform>
            <numerusform>%n संवाद अंकित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) logged</source>
        <translation>
            <numerusform>%n प्रयास अंकित</numerusform>
            <numerusform>%n प्रयास अंकित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged</source>
        <translation>
            <numerusform>%n अंकित</numerusform>
            <numerusform>%n अंकित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घण्टा</numerusform>
            <numerusform>%n घण्टे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n बार</numerusform>
            <numerusform>%n बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n प्रकरण</numerusform>
            <numerusform>%n प्रकरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n complaint(s).</source>
        <translation>
            <numerusform>%n प्रकरण में अंकित।</numerusform>
            <numerusform>%n प्रकरणों में अंकित।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>The program met a fault of its own. What was typed is kept as a draft; the work can go on. If it happens again, send the details to the administrator.</source>
        <translation>प्रोग्राम में त्रुटि आई है। जो लिखा गया वह मसौदे के रूप में सुरक्षित है; कार्य जारी रखा जा सकता है। पुनः ऐसा हो तो विवरण प्रशासक को भेजें।</translation>
    </message>
    <message>
        <source>Fault in the program</source>
        <translation>प्रोग्राम में त्रुटि</translation>
    </message>
</context>
<context>
    <name>CurrentCase</name>
    <message>
        <source>Copy rows with headings</source>
        <translation>शीर्षक सहित प्रतिलिपि लें</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Enter a date, for example 27.11.2026 or +15.</source>
        <translation>तिथि लिखें, जैसे 27.11.2026 या +15।</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Check day and month.</source>
        <translation>यह तिथि कैलेण्डर में नहीं है। दिन एवं माह जाँचें।</translation>
    </message>
    <message>
        <source>Write the day first, then the month: 27.11.2026.</source>
        <translation>पहले दिन, फिर माह लिखें: 27.11.2026।</translation>
    </message>
    <message>
        <source>The year is too far away. Check it.</source>
        <translation>वर्ष बहुत दूर का है। जाँचें।</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 27.11.2026, 27.11 or +15.</source>
        <translation>यह तिथि नहीं है। 27.11.2026, 27.11 या +15 के रूप में लिखें।</translation>
    </message>
    <message>
        <source>Calendar (Down)</source>
        <translation>कैलेण्डर (नीचे की कुंजी)</translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>The password is asked for again.</source>
        <translation>पासवर्ड पुनः माँगा जाएगा।</translation>
    </message>
    <message>
        <source>The decision is recorded: {0} – {1}.</source>
        <translation>निर्णय अंकित: {0} – {1}।</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>अन्तर देखें</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>kept before</source>
        <translation>पहले से सहेजा</translation>
    </message>
    <message>
        <source>Write the text first: it goes into the file with the decision.</source>
        <translation>पहले आदेश अथवा निष्कर्ष लिखें; वह निर्णय के साथ पत्रावली में अंकित होगा।</translation>
    </message>
    <message>
        <source>Order (fact → rule → order)</source>
        <translation>आदेश (तथ्य → नियम → आदेश)</translation>
    </message>
    <message>
        <source>Insert the form</source>
        <translation>प्रारूप भरें</translation>
    </message>
    <message>
        <source>draft kept {0}</source>
        <translation>स्वतः सहेजा {0}</translation>
    </message>
    <message>
        <source>the draft could not be kept</source>
        <translation>मसौदा सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <source>Your password stands in the text. Take it out, then decide.</source>
        <translation>आपका पासवर्ड पाठ में लिखा है। पहले उसे हटाएँ, फिर निर्णय लें।</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>No case for decision.</source>
        <translation>निर्णय हेतु कोई प्रकरण नहीं।</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>निर्णयार्थ</translation>
    </message>
    <message>
        <source>{0} · oldest first</source>
        <translation>{0} · पुराने पहले</translation>
    </message>
    <message numerus="yes">
        <source>To approve, %n point(s) of the checklist and the whole order are left.</source>
        <translation>
            <numerusform>स्वीकृति हेतु जाँच-सूची का %n बिन्दु तथा पूरा आदेश शेष।</numerusform>
            <numerusform>स्वीकृति हेतु जाँच-सूची के %n बिन्दु तथा पूरा आदेश शेष।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To approve, %n point(s) of the checklist are left.</source>
        <translation>
            <numerusform>स्वीकृति हेतु जाँच-सूची का %n बिन्दु शेष।</numerusform>
            <numerusform>स्वीकृति हेतु जाँच-सूची के %n बिन्दु शेष।</numerusform>
        </translation>
    </message>
    <message>
        <source>To approve, the whole order is left.</source>
        <translation>स्वीकृति हेतु पूरा आदेश शेष।</translation>
    </message>
    <message>
        <source>Fact: {0}</source>
        <translation>तथ्य: {0}</translation>
    </message>
    <message>
        <source>Rule: {0}</source>
        <translation>नियम: {0}</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>आदेश:</translation>
    </message>
</context>
<context>
    <name>DialogueLists</name>
    <message>
        <source>{0} to speak to</source>
        <translation>{0} से संवाद शेष</translation>
    </message>
    <message>
        <source>{0} promises · {1} delayed</source>
        <translation>{0} वादे · {1} विलम्बित</translation>
    </message>
    <message>
        <source>Dialogue due</source>
        <translation>संवाद अपेक्षित</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>देय वादे</translation>
    </message>
</context>
<context>
    <name>DialoguePanel</name>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>संवाद पत्रक</translation>
    </message>
    <message>
        <source>Ladder and history</source>
        <translation>सीढ़ी एवं क्रम</translation>
    </message>
    <message>
        <source>Hints, attempts</source>
        <translation>संकेत, प्रयास</translation>
    </message>
    <message>
        <source>Call sheet – {0}</source>
        <translation>संवाद पत्रक – {0}</translation>
    </message>
    <message>
        <source>The dialogue on {0} is logged.</source>
        <translation>{0} पर संवाद अंकित हुआ।</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>नम्बर देखें</translation>
    </message>
    <message>
        <source>Why the number is needed</source>
        <translation>नम्बर क्यों चाहिए</translation>
    </message>
    <message>
        <source>Your name and the reason stay in the file.</source>
        <translation>आपका नाम एवं कारण पत्रावली में अंकित रहेंगे।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>DialogueQueue</name>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>शिकायतकर्ता</translation>
    </message>
    <message>
        <source>District / block</source>
        <translation>जनपद / वि0ख0</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>वादे की तिथि</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>दिया गया वादा</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>किसके द्वारा</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
</context>
<context>
    <name>DialoguesCard</name>
    <message>
        <source>Dialogues</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>{0} logged</source>
        <translation>{0} अंकित</translation>
    </message>
    <message>
        <source>Nobody has spoken to the complainant.</source>
        <translation>शिकायतकर्ता से किसी ने बात नहीं की।</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>शंका</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Promise date: {0}</source>
        <translation>वादे की तिथि: {0}</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>{place} – new</source>
        <translation>{place} – नया</translation>
    </message>
    <message>
        <source>{place} – taken out</source>
        <translation>{place} – हटाया गया</translation>
    </message>
    <message>
        <source>{place} – changed</source>
        <translation>{place} – बदला गया</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Both say the same.</source>
        <translation>दोनों समान हैं।</translation>
    </message>
</context>
<context>
    <name>DirectionEditor</name>
    <message>
        <source>Cases: {0}</source>
        <translation>प्रकरण: {0}</translation>
    </message>
    <message>
        <source>Link cases</source>
        <translation>प्रकरण जोड़ें</translation>
    </message>
    <message>
        <source>Direction {0}</source>
        <translation>निर्देश {0}</translation>
    </message>
    <message>
        <source>Comply by</source>
        <translation>अनुपालन तक</translation>
    </message>
    <message>
        <source>Link complaints by their numbers</source>
        <translation>क्रमांक से प्रकरण जोड़ें</translation>
    </message>
    <message>
        <source>Write the direction · @ designation, # date</source>
        <translation>निर्देश लिखें · @ पदनाम, # तिथि</translation>
    </message>
</context>
<context>
    <name>DirectionRow</name>
    <message>
        <source>no date</source>
        <translation>तिथि नहीं</translation>
    </message>
    <message>
        <source>Action by</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>पदनाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>Comply by</source>
        <translation>अनुपालन तक</translation>
    </message>
    <message>
        <source>Cases: {0}</source>
        <translation>प्रकरण: {0}</translation>
    </message>
</context>
<context>
    <name>DirectionsPage</name>
    <message>
        <source>Heading of these directions</source>
        <translation>इन निर्देशों का शीर्षक</translation>
    </message>
</context>
<context>
    <name>DoctorSection</name>
    <message>
        <source>Finding</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>कोई कमी चयनित नहीं है।</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>विकासखण्ड</translation>
    </message>
    <message>
        <source>No finding of this kind.</source>
        <translation>इस प्रकार की कोई कमी नहीं।</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
    <message>
        <source>Every seat is held and answers; every place has its desk.</source>
        <translation>सभी पद भरे हैं और कार्यरत हैं; प्रत्येक स्थान का पटल निर्धारित है।</translation>
    </message>
    <message>
        <source>{0} without login</source>
        <translation>{0} से लॉगिन नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n प्रकरण लंबित</numerusform>
            <numerusform>%n प्रकरण लंबित</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose the portal&apos;s export, or drop it here</source>
        <translation>पोर्टल से निर्यात की गई फाइल चुनें या यहाँ खींचकर लाएँ</translation>
    </message>
    <message>
        <source>XLSX or CSV; headings in Hindi, English or Kruti Dev, in any order. First you see what would change: nothing is taken before you say so.</source>
        <translation>XLSX अथवा CSV; शीर्षक हिन्दी, अंग्रेज़ी या कृतिदेव में, किसी भी क्रम में। पहले दिखाया जाएगा कि क्या बदलेगा; आपकी स्वीकृति के बिना कुछ दर्ज नहीं होगा।</translation>
    </message>
    <message>
        <source>The file itself is never changed. The same file again changes nothing.</source>
        <translation>फाइल में कोई परिवर्तन नहीं किया जाता। वही फाइल पुनः देने पर कुछ नहीं बदलता।</translation>
    </message>
</context>
<context>
    <name>DueForm</name>
    <message>
        <source>Comply by</source>
        <translation>अनुपालन तक</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>DueTable</name>
    <message>
        <source>No dialogue is due from you.</source>
        <translation>आपसे कोई संवाद अपेक्षित नहीं।</translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <translation>संवाद पत्रक खोलें</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>पत्रावली खोलें</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message numerus="yes">
        <source>%n complaint(s) like this one</source>
        <translation>
            <numerusform>मिलती-जुलती %n शिकायत</numerusform>
            <numerusform>मिलती-जुलती %n शिकायतें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>अभी तक कोई आयात नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>पूर्व के आयात</translation>
    </message>
    <message>
        <source>File and time</source>
        <translation>फाइल एवं समय</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>परिवर्तित</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} शेष</translation>
    </message>
</context>
<context>
    <name>EditMeetingForm</name>
    <message>
        <source>Reason, where the day changes</source>
        <translation>दिनांक बदलने पर कारण</translation>
    </message>
</context>
<context>
    <name>EditOfficerForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>सेवा में</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>सेवा से बाहर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>An officer out of service leaves every seat today; the history keeps the name.</source>
        <translation>सेवा से बाहर किए जाने पर अधिकारी आज ही सभी पदों से मुक्त हो जाएँगे; अभिलेख में नाम बना रहेगा।</translation>
    </message>
    <message>
        <source>New password (only if forgotten)</source>
        <translation>नया पासवर्ड (केवल भूलने पर)</translation>
    </message>
    <message>
        <source>Nobody would be left as administrator of the whole state. Post another one first.</source>
        <translation>सम्पूर्ण राज्य का कोई प्रशासक शेष नहीं रहेगा। पहले दूसरे की तैनाती करें।</translation>
    </message>
</context>
<context>
    <name>EditSeatForm</name>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>A seat can be closed once no complaint lies there and no rule of the mapping names it.</source>
        <translation>पद तभी बंद हो सकता है जब उस पर कोई प्रकरण लंबित न हो और मैपिंग के किसी नियम में उसका उल्लेख न हो।</translation>
    </message>
    <message>
        <source>Nobody would be left as administrator of the whole state. Post another one first.</source>
        <translation>सम्पूर्ण राज्य का कोई प्रशासक शेष नहीं रहेगा। पहले दूसरे की तैनाती करें।</translation>
    </message>
    <message>
        <source>{0} open complaints lie here and {1} rules of the mapping name this seat. Move them first.</source>
        <translation>इस पद पर {0} प्रकरण लंबित हैं और मैपिंग के {1} नियमों में इसका उल्लेख है। पहले उन्हें अन्यत्र करें।</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Change order</source>
        <translation>क्रम बदलें</translation>
    </message>
    <message>
        <source>Bring from the previous meeting</source>
        <translation>पूर्व बैठक से लाएँ</translation>
    </message>
</context>
<context>
    <name>EndPostingForm</name>
    <message>
        <source>The seat falls vacant; its complaints stay on its desk for whoever comes.</source>
        <translation>पद रिक्त हो जाएगा; इसके प्रकरण आने वाले अधिकारी हेतु इसी पटल पर बने रहेंगे।</translation>
    </message>
    <message>
        <source>Vacant from</source>
        <translation>रिक्त होने का दिनांक</translation>
    </message>
    <message>
        <source>Order (number, date)</source>
        <translation>आदेश (संख्या, दिनांक)</translation>
    </message>
    <message>
        <source>End the posting</source>
        <translation>तैनाती समाप्त करें</translation>
    </message>
    <message>
        <source>A change is entered once it has taken place. Give today or an earlier day.</source>
        <translation>परिवर्तन हो जाने के बाद ही अंकित होता है। आज या पूर्व का दिनांक दें।</translation>
    </message>
    <message>
        <source>The posting began on {0}. Give that day or a later one.</source>
        <translation>तैनाती {0} से है। वही या बाद का दिनांक दें।</translation>
    </message>
    <message>
        <source>Nobody would be left as administrator of the whole state. Post another one first.</source>
        <translation>सम्पूर्ण राज्य का कोई प्रशासक शेष नहीं रहेगा। पहले दूसरे की तैनाती करें।</translation>
    </message>
</context>
<context>
    <name>EndorseForm</name>
    <message>
        <source>File number</source>
        <translation>पत्रावली संख्या</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>मुद्रित रूप</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>निर्गत तिथि</translation>
    </message>
</context>
<context>
    <name>EndorsementPage</name>
    <message>
        <source>File number</source>
        <translation>पत्रावली संख्या</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>निर्गत तिथि</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>मुद्रित रूप</translation>
    </message>
    <message>
        <source>Second signatory</source>
        <translation>द्वितीय हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Above the name</source>
        <translation>नाम के ऊपर</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>New direction {0}</source>
        <translation>नया निर्देश {0}</translation>
    </message>
    <message>
        <source>Write a direction · Enter next row, @ designation, # date</source>
        <translation>निर्देश लिखें · Enter अगली पंक्ति, @ पदनाम, # तिथि</translation>
    </message>
    <message>
        <source>Comply by</source>
        <translation>अनुपालन तक</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>पुनः प्रयास</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>प्रतिलिपि</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
</context>
<context>
    <name>EscalateForm</name>
    <message>
        <source>Question of policy for L4</source>
        <translation>एल-4 हेतु नीतिगत प्रश्न</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>choose a file of this complaint</source>
        <translation>इस प्रकरण की फाइल चुनें</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>संलग्न करें</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>शेष</translation>
    </message>
</context>
<context>
    <name>ExamineForm</name>
    <message>
        <source>Decision of L4</source>
        <translation>एल-4 का निर्णय</translation>
    </message>
    <message>
        <source>Opinion of L3</source>
        <translation>एल-3 का मत</translation>
    </message>
    <message>
        <source>Decided, complainant told</source>
        <translation>निर्णय हुआ, शिकायतकर्ता को अवगत कराया</translation>
    </message>
    <message>
        <source>Back to L3 for action</source>
        <translation>कार्यवाही हेतु एल-3 को वापस</translation>
    </message>
    <message>
        <source>Result of the examination</source>
        <translation>परीक्षण का परिणाम</translation>
    </message>
    <message>
        <source>The decision was told to the complainant</source>
        <translation>निर्णय शिकायतकर्ता को बताया गया</translation>
    </message>
    <message>
        <source>Enter the decision</source>
        <translation>निर्णय अंकित करें</translation>
    </message>
    <message>
        <source>Tell the complainant first, then tick this.</source>
        <translation>पहले शिकायतकर्ता को बताएँ, फिर यहाँ सही का चिह्न लगाएँ।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>शिकायतकर्ता</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ग्राम</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>वि0ख0</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>प्राप्ति दिनांक</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>आयु (दिन)</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>पुनः खुली</translation>
    </message>
    <message>
        <source>Export to XLSX</source>
        <translation>XLSX में निर्यात</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>कार्यपुस्तिका (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>An export is under way. Stop it or wait for its end.</source>
        <translation>एक निर्यात चल रहा है। उसे रोकें या पूर्ण होने दें।</translation>
    </message>
    <message>
        <source>{0} rows are in {1}.</source>
        <translation>{0} पंक्तियाँ {1} में हैं।</translation>
    </message>
    <message>
        <source>The export was stopped; no file is left.</source>
        <translation>निर्यात रोका गया; कोई फाइल नहीं बनी।</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n बार बात हुई</numerusform>
            <numerusform>%n बार बात हुई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n बार सम्पर्क नहीं हुआ</numerusform>
            <numerusform>%n बार सम्पर्क नहीं हुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>examination proposed</source>
        <translation>परीक्षण प्रस्तावित</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>रिक्त</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Satisfied</source>
        <translation>सन्तुष्ट</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>असन्तुष्ट</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>सम्पर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>What the complainant said</source>
        <translation>शिकायतकर्ता ने क्या कहा</translation>
    </message>
    <message>
        <source>Reason of dissatisfaction</source>
        <translation>असन्तुष्टि का कारण</translation>
    </message>
    <message>
        <source>In the complainant&apos;s own words</source>
        <translation>शिकायतकर्ता के शब्द</translation>
    </message>
    <message>
        <source>What happened at the call</source>
        <translation>कॉल पर क्या हुआ</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिनांक</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>अनिवार्य</translation>
    </message>
</context>
<context>
    <name>FileTitle</name>
    <message>
        <source>Cases</source>
        <translation>प्रकरण सूची</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>ताज़ा हो रहा है…</translation>
    </message>
    <message>
        <source>File – {0}</source>
        <translation>पत्रावली – {0}</translation>
    </message>
    <message>
        <source>Found genuine</source>
        <translation>वास्तविक शिकायत</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Delete clears it</source>
        <translation>Delete से हटेगी</translation>
    </message>
</context>
<context>
    <name>FirstOfficer</name>
    <message>
        <source>Make a new store</source>
        <translation>नया भण्डार बनाएँ</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>भण्डार बनाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The store is kept in {0}. You become its administrator and enter the other officers.</source>
        <translation>भण्डार {0} में रहेगा। आप इसके प्रशासक होंगे और अन्य अधिकारी आप ही जोड़ेंगे।</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Nodal Desk – first start</source>
        <translation>नोडल डेस्क – प्रथम उपयोग</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>आँकड़े कहाँ हैं</translation>
    </message>
    <message>
        <source>The new store of your office</source>
        <translation>आपके कार्यालय का नया भण्डार</translation>
    </message>
    <message>
        <source>Three short questions, once on this PC. Esc leaves them; everything can be changed later.</source>
        <translation>इस पी0सी0 पर केवल एक बार तीन छोटे प्रश्न। Esc से छोड़ सकते हैं; सब कुछ बाद में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Ask your nodal cell if you do not know. What others work on too is never kept on this PC alone.</source>
        <translation>ज्ञात न हो तो अपने नोडल प्रकोष्ठ से पूछें। जिस पर अन्य अधिकारी भी कार्य करते हैं, वह केवल इसी पी0सी0 पर नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>The store is kept in {0}. You become its administrator and enter the other officers.</source>
        <translation>भण्डार {0} में रहेगा। आप इसके प्रशासक होंगे और अन्य अधिकारियों को दर्ज करेंगे।</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>प्रश्न {0}/{1}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>भण्डार बनाएँ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूर्ण करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Re. {count}</source>
        <translation>पुनः {count}</translation>
    </message>
    <message>
        <source>Reopened {count}</source>
        <translation>पुनः खुली {count}</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Dialogue due</source>
        <translation>संवाद अपेक्षित</translation>
    </message>
    <message>
        <source>Promise today</source>
        <translation>वादा आज</translation>
    </message>
    <message>
        <source>{level} tomorrow</source>
        <translation>कल {level}</translation>
    </message>
    <message>
        <source>Contact {tried}/{of}</source>
        <translation>सम्पर्क {tried}/{of}</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Examination?</source>
        <translation>परीक्षण?</translation>
    </message>
</context>
<context>
    <name>FlagsCard</name>
    <message>
        <source>Red flags – the grievance may be genuine</source>
        <translation>लाल संकेत – वास्तविक शिकायत हो सकती है</translation>
    </message>
    <message>
        <source>No red flags</source>
        <translation>कोई लाल संकेत नहीं</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>The text read is now this draft. Undo brings the old one back.</source>
        <translation>पढ़ा गया पाठ अब यही मसौदा है। पूर्ववत करने पर पुराना लौट आएगा।</translation>
    </message>
    <message>
        <source>This meeting is of no single department; directions are taken in a department&apos;s own.</source>
        <translation>यह बैठक किसी एक विभाग की नहीं है; निर्देश विभाग की अपनी बैठक में लिए जाते हैं।</translation>
    </message>
    <message>
        <source>Minutes read from text</source>
        <translation>पाठ से पढ़ा गया कार्यवृत्त</translation>
    </message>
    <message>
        <source>{0} directions are followed up now.</source>
        <translation>{0} निर्देश कार्यवाही रजिस्टर में लिए गए।</translation>
    </message>
    <message>
        <source>Nothing is open of earlier meetings.</source>
        <translation>पूर्व बैठकों का कोई निर्देश शेष नहीं है।</translation>
    </message>
    <message>
        <source>Complaints of direction {0}</source>
        <translation>निर्देश {0} के प्रकरण</translation>
    </message>
    <message>
        <source>Several numbers are parted by blanks or commas; 0 takes all of them away.</source>
        <translation>एक से अधिक क्रमांक रिक्त स्थान या अल्पविराम से अलग करें; 0 लिखने पर सभी हट जाएँगे।</translation>
    </message>
    <message>
        <source>Complaint numbers</source>
        <translation>प्रकरण क्रमांक</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Not in your area: {0}. Check the numbers.</source>
        <translation>आपके क्षेत्र में नहीं: {0}। क्रमांक जाँच लें।</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>आज अन्तिम दिन</translation>
    </message>
</context>
<context>
    <name>GivePostingForm</name>
    <message>
        <source>{0} holds this seat since {1} and leaves it on the day given below.</source>
        <translation>{0} दिनांक {1} से इस पद पर हैं और नीचे दिए दिनांक से पदमुक्त होंगे।</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>From</source>
        <translation>दिनांक से</translation>
    </message>
    <message>
        <source>regular charge</source>
        <translation>मूल प्रभार</translation>
    </message>
    <message>
        <source>additional charge</source>
        <translation>अतिरिक्त प्रभार</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>प्रभार</translation>
    </message>
    <message>
        <source>Order (number, date)</source>
        <translation>आदेश (संख्या, दिनांक)</translation>
    </message>
    <message>
        <source>Not on the list? Enter the officer first, under People.</source>
        <translation>सूची में नहीं है? पहले “कार्मिक” में प्रविष्टि करें।</translation>
    </message>
    <message>
        <source>This officer is out of service. Choose another, or take them into service first.</source>
        <translation>यह अधिकारी सेवा से बाहर है। दूसरा चुनें या पहले सेवा में लें।</translation>
    </message>
    <message>
        <source>The seat was held by somebody on that day, or this officer holds it now. Check the day.</source>
        <translation>उस दिन पद पर कोई तैनात था, या यही अधिकारी अभी इस पद पर है। दिनांक जाँचें।</translation>
    </message>
    <message>
        <source>A change is entered once it has taken place. Give today or an earlier day.</source>
        <translation>परिवर्तन हो जाने के बाद ही अंकित होता है। आज या पूर्व का दिनांक दें।</translation>
    </message>
    <message>
        <source>Nobody would be left as administrator of the whole state. Post another one first.</source>
        <translation>सम्पूर्ण राज्य का कोई प्रशासक शेष नहीं रहेगा। पहले दूसरे की तैनाती करें।</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तम्भ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>the portal&apos;s export, read into the store</source>
        <translation>पोर्टल की फाइल से शिकायतें भण्डार में</translation>
    </message>
    <message>
        <source>{0} are read</source>
        <translation>{0} पढ़े जाएँगे</translation>
    </message>
    <message>
        <source>{0} new, {1} changed</source>
        <translation>{0} नई, {1} परिवर्तित</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Nodal Desk</source>
        <translation>नोडल डेस्क</translation>
    </message>
    <message>
        <source>Number, name, village or subject</source>
        <translation>क्रमांक, नाम, ग्राम या विषय खोजें</translation>
    </message>
    <message>
        <source>Find complaints</source>
        <translation>शिकायत खोजें</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Posting in use</source>
        <translation>प्रयुक्त पद</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>additional charge</source>
        <translation>अतिरिक्त प्रभार</translation>
    </message>
</context>
<context>
    <name>HintsLine</name>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>छोड़ें</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>From now on the day stands, and the minutes can be sent for approval.</source>
        <translation>इसके बाद दिनांक नहीं बदलेगा और कार्यवृत्त अनुमोदन हेतु भेजा जा सकेगा।</translation>
    </message>
    <message>
        <source>Attendance is entered of {0} people.</source>
        <translation>{0} की उपस्थिति अंकित है।</translation>
    </message>
    <message>
        <source>Enter as held</source>
        <translation>सम्पन्न अंकित करें</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Complaint number</source>
        <translation>शिकायत क्रमांक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>पंजीकरण की तिथि</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>विकासखण्ड</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ग्राम</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>शिकायतकर्ता</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>निस्तारण आख्या</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>आख्या की तिथि</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>सन्तुष्टि</translation>
    </message>
    <message>
        <source>Complainant&apos;s words</source>
        <translation>शिकायतकर्ता के शब्द</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>कितनी बार पुनः खुली</translation>
    </message>
    <message>
        <source>Reason of reopening</source>
        <translation>पुनः खुलने का कारण</translation>
    </message>
    <message>
        <source>Date of closing</source>
        <translation>बंद होने की तिथि</translation>
    </message>
    <message>
        <source>The complaint number is missing.</source>
        <translation>शिकायत क्रमांक अंकित नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is not a complaint number.</source>
        <translation>“{value}” शिकायत क्रमांक नहीं है।</translation>
    </message>
    <message>
        <source>Excel has shortened the number to “{value}”. Export it anew with that column as text.</source>
        <translation>Excel ने क्रमांक को “{value}” कर दिया है। उस स्तम्भ को पाठ (Text) रखकर पुनः निर्यात करें।</translation>
    </message>
    <message>
        <source>The kind “{value}” is not known.</source>
        <translation>प्रकार “{value}” ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>It came through “{value}”, which is not known.</source>
        <translation>माध्यम “{value}” ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The status “{value}” is not known.</source>
        <translation>स्थिति “{value}” ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>From “{value}” it is not clear whether the complainant is satisfied.</source>
        <translation>“{value}” से स्पष्ट नहीं कि शिकायतकर्ता सन्तुष्ट है या नहीं।</translation>
    </message>
    <message>
        <source>The department “{value}” is not known.</source>
        <translation>विभाग “{value}” ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The district “{value}” is not known.</source>
        <translation>जनपद “{value}” ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The block “{value}” is not known.</source>
        <translation>विकासखण्ड “{value}” ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The block “{value}” does not lie in this district.</source>
        <translation>विकासखण्ड “{value}” इस जनपद में नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is not a date ({field}).</source>
        <translation>“{value}” तिथि नहीं है ({field})।</translation>
    </message>
    <message>
        <source>In “{value}” the month stands first ({field}). Switch on “Month first” if the whole file is so.</source>
        <translation>“{value}” में माह पहले लिखा है ({field})। पूरी फाइल ऐसी हो तो “माह पहले” चुनें।</translation>
    </message>
    <message>
        <source>The date “{value}” lies ahead ({field}).</source>
        <translation>तिथि “{value}” आगे की है ({field})।</translation>
    </message>
    <message>
        <source>“{value}” is not a level from L1 to L4.</source>
        <translation>“{value}” एल-1 से एल-4 तक का स्तर नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is not a number of times ({field}).</source>
        <translation>“{value}” गिनती नहीं है ({field})।</translation>
    </message>
    <message>
        <source>The text is too long ({field}): “{value}”</source>
        <translation>पाठ बहुत लम्बा है ({field}): “{value}”</translation>
    </message>
    <message>
        <source>Row {rows} has the same number but says something else.</source>
        <translation>पंक्ति {rows} में यही क्रमांक है, किन्तु विवरण भिन्न है।</translation>
    </message>
    <message>
        <source>The category “{value}” is not known and is left out.</source>
        <translation>श्रेणी “{value}” ज्ञात नहीं है, छोड़ दी गई।</translation>
    </message>
    <message>
        <source>The mobile number is not one and is left out.</source>
        <translation>मोबाइल नम्बर ठीक नहीं है, छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>New here, but the file does not say: {fields}.</source>
        <translation>यहाँ नई है, किन्तु फाइल में नहीं है: {fields}।</translation>
    </message>
    <message>
        <source>The complaint belongs to another department or area.</source>
        <translation>शिकायत दूसरे विभाग अथवा क्षेत्र की है।</translation>
    </message>
    <message>
        <source>Department, category, district and block of the row do not belong together.</source>
        <translation>पंक्ति के विभाग, श्रेणी, जनपद एवं विकासखण्ड आपस में मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>Row {details} has the same number.</source>
        <translation>पंक्ति {details} में यही क्रमांक है।</translation>
    </message>
    <message>
        <source>Closed {details} days ago: the time for reopening is over, only L4 can reopen it.</source>
        <translation>{details} दिन पूर्व बंद हुई: पुनः खोलने की अवधि समाप्त, अब केवल एल-4 खोल सकते हैं।</translation>
    </message>
    <message>
        <source>The value does not fit: {fields}.</source>
        <translation>मान उपयुक्त नहीं है: {fields}।</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>एक आयात चल रहा है।</translation>
    </message>
    <message>
        <source>{0} new and {1} changed will be taken in; the others stay as they are.</source>
        <translation>{0} नई एवं {1} परिवर्तित ली जाएँगी; शेष यथावत रहेंगी।</translation>
    </message>
    <message>
        <source>The portal&apos;s export</source>
        <translation>पोर्टल से निर्यात</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>तालिकाएँ (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>समस्त फाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Fill this in.</source>
        <translation>इसे भरें।</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>नाम का कोई अंश लिखें</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>{0}, {1}, {2}. {3} points on the agenda, {4} invited.</source>
        <translation>{0}, {1}, {2}। कार्यसूची में {3} बिन्दु, {4} आमन्त्रित।</translation>
    </message>
    <message>
        <source>The time of the meeting is not set yet.</source>
        <translation>बैठक का समय अभी नियत नहीं है।</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>पत्रावली संख्या</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Issue the notice</source>
        <translation>बैठक सूचना निर्गत करें</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Grievance</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>कार्यवाही प्रचलित</translation>
    </message>
    <message>
        <source>Special close proposed</source>
        <translation>स्पेशल क्लोज प्रस्तावित</translation>
    </message>
    <message>
        <source>Under examination</source>
        <translation>परीक्षणाधीन</translation>
    </message>
    <message>
        <source>Partially closed</source>
        <translation>आंशिक बंद</translation>
    </message>
    <message>
        <source>Closed, satisfied</source>
        <translation>सन्तुष्टि सहित बंद</translation>
    </message>
    <message>
        <source>Special close</source>
        <translation>स्पेशल क्लोज</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>परीक्षणोपरान्त निस्तारित</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>विलयित</translation>
    </message>
    <message>
        <source>Force closed</source>
        <translation>फोर्स क्लोज</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>एल-1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>एल-2</translation>
    </message>
    <message>
        <source>L3</source>
        <translation>एल-3</translation>
    </message>
    <message>
        <source>L4</source>
        <translation>एल-4</translation>
    </message>
    <message>
        <source>L1 block / field</source>
        <translation>एल-1 विकासखण्ड / क्षेत्र</translation>
    </message>
    <message>
        <source>L2 district</source>
        <translation>एल-2 जनपद</translation>
    </message>
    <message>
        <source>L3 head of department</source>
        <translation>एल-3 विभागाध्यक्ष</translation>
    </message>
    <message>
        <source>L4 Secretary</source>
        <translation>एल-4 सचिव</translation>
    </message>
    <message>
        <source>L1 officer</source>
        <translation>एल-1 अधिकारी</translation>
    </message>
    <message>
        <source>L2 officer</source>
        <translation>एल-2 अधिकारी</translation>
    </message>
    <message>
        <source>Section officer</source>
        <translation>अनुभाग अधिकारी</translation>
    </message>
    <message>
        <source>Under secretary (anusachiv)</source>
        <translation>अनु सचिव</translation>
    </message>
    <message>
        <source>State nodal (ITDA)</source>
        <translation>राज्य नोडल (आई0टी0डी0ए0)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>System timer</source>
        <translation>समय-सीमा (स्वतः)</translation>
    </message>
    <message>
        <source>1905 telephone</source>
        <translation>1905 दूरभाष</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>पोर्टल</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>मोबाइल ऐप</translation>
    </message>
    <message>
        <source>WhatsApp chatbot</source>
        <translation>WhatsApp चैटबोट</translation>
    </message>
    <message>
        <source>Jan Samarpan</source>
        <translation>जन समर्पण</translation>
    </message>
    <message>
        <source>Tehsil Diwas</source>
        <translation>तहसील दिवस</translation>
    </message>
    <message>
        <source>Chief Minister&apos;s reference</source>
        <translation>मुख्यमंत्री सन्दर्भ</translation>
    </message>
    <message>
        <source>CPGRAMS</source>
        <translation>CPGRAMS</translation>
    </message>
    <message>
        <source>Apuni Sarkar</source>
        <translation>अपुणि सरकार</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>सोशल मीडिया</translation>
    </message>
    <message>
        <source>Phoned in by the officer</source>
        <translation>अधिकारी द्वारा दूरभाष पर</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>सन्तुष्ट</translation>
    </message>
    <message>
        <source>Partly satisfied, time asked</source>
        <translation>आंशिक सन्तुष्ट, समय माँगा</translation>
    </message>
    <message>
        <source>Dissatisfied – new fact</source>
        <translation>असन्तुष्ट – नया तथ्य</translation>
    </message>
    <message>
        <source>Dissatisfied – disagrees with the rule</source>
        <translation>असन्तुष्ट – नियम से असहमत</translation>
    </message>
    <message>
        <source>Turned into a demand</source>
        <translation>मांग में परिवर्तित</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>सम्पर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>गलत नम्बर</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>दूरभाष</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वी0सी0</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>सीधी कॉल</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>प्रत्यक्ष भेंट</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>स्थल निरीक्षण</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>निर्णयार्थ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Returned with query</source>
        <translation>प्रश्न सहित वापस</translation>
    </message>
    <message>
        <source>Rejected as genuine</source>
        <translation>वास्तविक शिकायत – अस्वीकृत</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Not drawn for re-audit</source>
        <translation>पुनर्परीक्षण हेतु चयनित नहीं</translation>
    </message>
    <message>
        <source>Re-audit due</source>
        <translation>पुनर्परीक्षण शेष</translation>
    </message>
    <message>
        <source>Upheld on re-audit</source>
        <translation>पुनर्परीक्षण में यथावत</translation>
    </message>
    <message>
        <source>Quashed on re-audit</source>
        <translation>पुनर्परीक्षण में निरस्त</translation>
    </message>
    <message>
        <source>Open complaints of the same village and subject</source>
        <translation>इसी ग्राम, इसी विषय की खुली शिकायतें</translation>
    </message>
    <message>
        <source>No site visit is recorded</source>
        <translation>स्थल निरीक्षण अंकित नहीं</translation>
    </message>
    <message>
        <source>Reopened before</source>
        <translation>पूर्व में पुनः खुल चुकी है</translation>
    </message>
    <message>
        <source>It is a demand or a suggestion</source>
        <translation>यह मांग या सुझाव है</translation>
    </message>
    <message>
        <source>The same was put right before, with satisfaction</source>
        <translation>यही कार्य पूर्व में सन्तुष्टि सहित किया जा चुका है</translation>
    </message>
    <message>
        <source>A proposal was rejected before</source>
        <translation>पूर्व में प्रस्ताव अस्वीकृत हो चुका है</translation>
    </message>
    <message>
        <source>New complaints</source>
        <translation>नई शिकायतें</translation>
    </message>
    <message>
        <source>Past time limit</source>
        <translation>समय-सीमा पार</translation>
    </message>
    <message>
        <source>Escalate tomorrow</source>
        <translation>कल अगले स्तर पर जाएँगी</translation>
    </message>
    <message>
        <source>Over 180 days</source>
        <translation>180 दिन से अधिक</translation>
    </message>
    <message>
        <source>Reopened – dialogue due</source>
        <translation>पुनः खुली – संवाद अपेक्षित</translation>
    </message>
    <message>
        <source>Awaiting satisfaction</source>
        <translation>आंशिक बंद – सन्तुष्टि प्रतीक्षित</translation>
    </message>
    <message>
        <source>Special close for decision</source>
        <translation>स्पेशल क्लोज निर्णयार्थ</translation>
    </message>
    <message>
        <source>Returned with a query</source>
        <translation>प्रश्न सहित वापस आए</translation>
    </message>
    <message>
        <source>Not logged in today</source>
        <translation>आज लॉगिन नहीं किया</translation>
    </message>
    <message>
        <source>Special closes for re-audit</source>
        <translation>पुनर्परीक्षण हेतु स्पेशल क्लोज</translation>
    </message>
    <message>
        <source>On my desk</source>
        <translation>मेरे पटल पर</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>Received from the portal</source>
        <translation>पोर्टल से प्राप्त</translation>
    </message>
    <message>
        <source>Action started</source>
        <translation>कार्यवाही आरम्भ</translation>
    </message>
    <message>
        <source>Target date set</source>
        <translation>लक्ष्य तिथि निर्धारित</translation>
    </message>
    <message>
        <source>Partially closed: answer entered</source>
        <translation>आंशिक बंद – उत्तर अंकित</translation>
    </message>
    <message>
        <source>Satisfied: closed</source>
        <translation>सन्तुष्ट – बंद</translation>
    </message>
    <message>
        <source>Dissatisfied: reopened</source>
        <translation>असन्तुष्ट – पुनः खुली</translation>
    </message>
    <message>
        <source>Feedback: not reached</source>
        <translation>फीडबैक – सम्पर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>Dialogue logged</source>
        <translation>संवाद अंकित</translation>
    </message>
    <message>
        <source>Special close: draft kept</source>
        <translation>स्पेशल क्लोज – मसौदा सहेजा</translation>
    </message>
    <message>
        <source>Special close proposed to L3</source>
        <translation>स्पेशल क्लोज एल-3 को प्रस्तावित</translation>
    </message>
    <message>
        <source>Special close approved</source>
        <translation>स्पेशल क्लोज स्वीकृत</translation>
    </message>
    <message>
        <source>Special close returned with a query</source>
        <translation>स्पेशल क्लोज प्रश्न सहित वापस</translation>
    </message>
    <message>
        <source>Special close rejected: genuine</source>
        <translation>स्पेशल क्लोज अस्वीकृत – वास्तविक शिकायत</translation>
    </message>
    <message>
        <source>Special close withdrawn</source>
        <translation>स्पेशल क्लोज प्रस्ताव वापस लिया</translation>
    </message>
    <message>
        <source>Special close quashed on re-audit</source>
        <translation>पुनर्परीक्षण में स्पेशल क्लोज निरस्त</translation>
    </message>
    <message>
        <source>Special close upheld on re-audit</source>
        <translation>पुनर्परीक्षण में स्पेशल क्लोज यथावत</translation>
    </message>
    <message>
        <source>Examination proposed</source>
        <translation>परीक्षण हेतु प्रस्तावित</translation>
    </message>
    <message>
        <source>Taken up for examination</source>
        <translation>परीक्षण में लिया गया</translation>
    </message>
    <message>
        <source>Examined at L3</source>
        <translation>एल-3 का मत अंकित</translation>
    </message>
    <message>
        <source>Examined at L4, decision told</source>
        <translation>एल-4 का निर्णय, शिकायतकर्ता को अवगत</translation>
    </message>
    <message>
        <source>Returned from examination</source>
        <translation>परीक्षण से वापस</translation>
    </message>
    <message>
        <source>Transferred to another department</source>
        <translation>अन्य विभाग को स्थानान्तरित</translation>
    </message>
    <message>
        <source>Moved up by the time limit</source>
        <translation>समय-सीमा से अगले स्तर पर</translation>
    </message>
    <message>
        <source>Moved up with a policy question</source>
        <translation>नीतिगत प्रश्न सहित अगले स्तर पर</translation>
    </message>
    <message>
        <source>Sent down with a direction</source>
        <translation>निर्देश सहित नीचे भेजा</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>श्रेणी परिवर्तित</translation>
    </message>
    <message>
        <source>Merged with another complaint</source>
        <translation>अन्य प्रकरण में विलयित</translation>
    </message>
    <message>
        <source>Merger undone</source>
        <translation>विलय वापस लिया</translation>
    </message>
    <message>
        <source>Reopened by an officer</source>
        <translation>अधिकारी द्वारा पुनः खोली</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>फाइल संलग्न</translation>
    </message>
    <message>
        <source>Mobile number shown, with reason</source>
        <translation>मोबाइल नम्बर कारण सहित देखा गया</translation>
    </message>
    <message>
        <source>Given to another desk</source>
        <translation>अन्य पटल को सौंपा</translation>
    </message>
    <message>
        <source>Promise settled</source>
        <translation>वादे का निस्तारण</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>प्रवेश किया</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>पासवर्ड बदला</translation>
    </message>
    <message>
        <source>Officer entered</source>
        <translation>अधिकारी अंकित</translation>
    </message>
    <message>
        <source>Officer&apos;s entry corrected</source>
        <translation>अधिकारी की प्रविष्टि संशोधित</translation>
    </message>
    <message>
        <source>Seat created</source>
        <translation>पद जोड़ा</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>पद संशोधित</translation>
    </message>
    <message>
        <source>Posting given</source>
        <translation>तैनाती दी</translation>
    </message>
    <message>
        <source>Posting ended</source>
        <translation>तैनाती समाप्त</translation>
    </message>
    <message>
        <source>Distribution rule set</source>
        <translation>मैपिंग का नियम निर्धारित</translation>
    </message>
    <message>
        <source>Distribution rule removed</source>
        <translation>मैपिंग का नियम हटाया</translation>
    </message>
    <message>
        <source>Policy value set</source>
        <translation>नीतिगत मान निर्धारित</translation>
    </message>
    <message>
        <source>Holiday entered</source>
        <translation>अवकाश अंकित</translation>
    </message>
    <message>
        <source>Holiday removed</source>
        <translation>अवकाश हटाया</translation>
    </message>
    <message>
        <source>List kept</source>
        <translation>सूची सहेजी</translation>
    </message>
    <message>
        <source>List removed</source>
        <translation>सूची हटाई</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>आयात पूर्ण</translation>
    </message>
    <message>
        <source>Store brought up to date</source>
        <translation>भण्डार अद्यतन</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>बैठक नियत</translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation>बैठक में परिवर्तन</translation>
    </message>
    <message>
        <source>Meeting called off</source>
        <translation>बैठक निरस्त</translation>
    </message>
    <message>
        <source>Agenda and invitees entered</source>
        <translation>कार्यसूची एवं आमन्त्रित अंकित</translation>
    </message>
    <message>
        <source>Meeting notice issued</source>
        <translation>बैठक सूचना निर्गत</translation>
    </message>
    <message>
        <source>Attendance entered</source>
        <translation>उपस्थिति अंकित</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>बैठक सम्पन्न</translation>
    </message>
    <message>
        <source>Minutes saved</source>
        <translation>कार्यवृत्त सहेजा</translation>
    </message>
    <message>
        <source>Minutes sent for approval</source>
        <translation>कार्यवृत्त अनुमोदन हेतु प्रेषित</translation>
    </message>
    <message>
        <source>Minutes sent back with a remark</source>
        <translation>कार्यवृत्त टिप्पणी सहित वापस</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>कार्यवृत्त अनुमोदित</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>कार्यवृत्त हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Minutes endorsed</source>
        <translation>कार्यवृत्त पृष्ठांकित</translation>
    </message>
    <message>
        <source>Minutes circulated</source>
        <translation>कार्यवृत्त परिचालित</translation>
    </message>
    <message>
        <source>Minutes uploaded</source>
        <translation>कार्यवृत्त अपलोड</translation>
    </message>
    <message>
        <source>Upload acknowledged</source>
        <translation>अपलोड की पावती अंकित</translation>
    </message>
    <message>
        <source>Corrigendum issued</source>
        <translation>शुद्धिपत्र निर्गत</translation>
    </message>
    <message>
        <source>Directions taken from minutes</source>
        <translation>कार्यवृत्त से निर्देश लिए</translation>
    </message>
    <message>
        <source>Reply to a direction recorded</source>
        <translation>निर्देश पर उत्तर अंकित</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <translation>स्मरण-पत्र प्रेषित</translation>
    </message>
    <message>
        <source>Date of compliance changed</source>
        <translation>अनुपालन तिथि परिवर्तित</translation>
    </message>
    <message>
        <source>Complaints linked to a direction</source>
        <translation>निर्देश से प्रकरण जोड़े</translation>
    </message>
    <message>
        <source>Direction closed by the chair</source>
        <translation>निर्देश अध्यक्ष द्वारा बंद</translation>
    </message>
    <message>
        <source>Direction opened again</source>
        <translation>निर्देश पुनः खोला गया</translation>
    </message>
    <message>
        <source>Phrase changed</source>
        <translation>वाक्यांश परिवर्तित</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>रिक्त</translation>
    </message>
    <message>
        <source>No head of department</source>
        <translation>विभागाध्यक्ष नहीं</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>लॉगिन नहीं</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>अधिक भार</translation>
    </message>
    <message>
        <source>No desk receives</source>
        <translation>कोई पटल नहीं</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>परिवर्तित</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>यथावत</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>अपुष्ट</translation>
    </message>
    <message>
        <source>Chief Minister&apos;s review</source>
        <translation>मा0 मुख्यमंत्री की समीक्षा</translation>
    </message>
    <message>
        <source>Departmental review (1905)</source>
        <translation>विभागीय समीक्षा बैठक (1905)</translation>
    </message>
    <message>
        <source>Review before the meeting</source>
        <translation>बैठक-पूर्व समीक्षा</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियत</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>नहीं हुई</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>नियत की जानी है</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>सूचना निर्गत</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>सम्पन्न</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>प्रविष्टि शेष</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>नहीं लिखा गया</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>अनुमोदन हेतु प्रेषित</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>पृष्ठांकित</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>परिचालित</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>अपलोड</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>आमन्त्रित</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>आने की पुष्टि</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>प्रतिनिधि आए</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Complied</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>विलम्बित</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>आख्या अप्राप्त</translation>
    </message>
    <message>
        <source>Under action</source>
        <translation>कार्यवाही प्रचलित</translation>
    </message>
    <message>
        <source>Reported complied</source>
        <translation>अनुपालन सूचित</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>अग्रेनीत</translation>
    </message>
    <message>
        <source>Closed by the chair</source>
        <translation>अध्यक्ष द्वारा समाप्त</translation>
    </message>
    <message>
        <source>L2 review before the state&apos;s meeting</source>
        <translation>राज्य की बैठक से पूर्व एल-2 की समीक्षा</translation>
    </message>
    <message>
        <source>L3 review before the state&apos;s meeting</source>
        <translation>राज्य की बैठक से पूर्व एल-3 की समीक्षा</translation>
    </message>
    <message>
        <source>L4 review before the state&apos;s meeting</source>
        <translation>राज्य की बैठक से पूर्व एल-4 की समीक्षा</translation>
    </message>
    <message>
        <source>The state&apos;s monthly 1905 meeting</source>
        <translation>राज्य की मासिक 1905 बैठक</translation>
    </message>
    <message>
        <source>Secretary&apos;s second review</source>
        <translation>सचिव की द्वितीय समीक्षा</translation>
    </message>
    <message>
        <source>Weekly review of the campaign</source>
        <translation>अभियान की साप्ताहिक समीक्षा</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Dialogue due from</source>
        <translation>संवाद अपेक्षित</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>कैसे बताया</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>कब बताया</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>सूचना देने वाले</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>लक्ष्य तिथि</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>शंका</translation>
    </message>
    <message>
        <source>Promise date</source>
        <translation>वादे की तिथि</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>फेरा</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>मूल प्रकरण</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>System timer</source>
        <translation>समय-सीमा (स्वतः)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>क्र0 {0}</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Action by</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>Comply by</source>
        <translation>अनुपालन तक</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} विलम्ब</translation>
    </message>
    <message>
        <source>carried {0}</source>
        <translation>{0} बार अग्रेनीत</translation>
    </message>
</context>
<context>
    <name>LedgerSection</name>
    <message numerus="yes">
        <source>%n direction(s)</source>
        <translation>
            <numerusform>%n निर्देश</numerusform>
            <numerusform>%n निर्देश</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>{0} विलम्बित</translation>
    </message>
    <message>
        <source>Action by</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Comply by</source>
        <translation>अनुपालन तक</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>विलम्बित</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>अग्रेनीत</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n बार</numerusform>
            <numerusform>%n बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>स्मरण-पत्र</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>पुनः खुला</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>आख्या</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>प्रकरण</translation>
    </message>
    <message>
        <source>No direction is chosen.</source>
        <translation>कोई निर्देश चुना नहीं गया है।</translation>
    </message>
    <message>
        <source>The chair has closed this direction.</source>
        <translation>अध्यक्ष यह निर्देश समाप्त कर चुके हैं।</translation>
    </message>
    <message>
        <source>It is reported as complied; nothing is outstanding.</source>
        <translation>अनुपालन सूचित है; कुछ शेष नहीं।</translation>
    </message>
    <message>
        <source>Nobody has closed this direction.</source>
        <translation>यह निर्देश समाप्त नहीं किया गया है।</translation>
    </message>
    <message>
        <source>It comes from minutes that are kept elsewhere.</source>
        <translation>यह अन्यत्र रखे कार्यवृत्त से लिया गया है।</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र0सं0</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>विलम्ब (दिन)</translation>
    </message>
    <message>
        <source>words of the direction</source>
        <translation>निर्देश के शब्द</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Show all directions</source>
        <translation>सभी निर्देश दिखाएँ</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>कुछ भी विलम्बित नहीं है।</translation>
    </message>
    <message>
        <source>No direction fits these conditions. The signed minutes fill this ledger by themselves.</source>
        <translation>इन शर्तों का कोई निर्देश नहीं है। हस्ताक्षरित कार्यवृत्त से यह रजिस्टर स्वयं भरता है।</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Language of the window</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>बहुत बड़ा</translation>
    </message>
    <message>
        <source>Both can be changed at any time: F9, and Ctrl with plus or minus.</source>
        <translation>दोनों कभी भी बदले जा सकते हैं: भाषा F9 से, आकार Ctrl के साथ + या − से।</translation>
    </message>
</context>
<context>
    <name>ListAndSide</name>
    <message>
        <source>all</source>
        <translation>समस्त</translation>
    </message>
    <message>
        <source>{0} rows are in {1}.</source>
        <translation>{1} में {0} पंक्तियाँ लिखी गईं।</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>कुछ भी चयनित नहीं है।</translation>
    </message>
    <message>
        <source>Only an administrator changes this; here it can be read.</source>
        <translation>परिवर्तन केवल प्रशासक करते हैं; यहाँ केवल देखा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>On my desk</source>
        <translation>मेरे पटल पर</translation>
    </message>
    <message>
        <source>Today&apos;s priority</source>
        <translation>आज की प्राथमिकता</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>समस्त लंबित</translation>
    </message>
    <message>
        <source>Reopened 2+</source>
        <translation>पुनः खुली – 2+</translation>
    </message>
    <message>
        <source>Grievances 180+</source>
        <translation>180+ दिन: शिकायत</translation>
    </message>
    <message>
        <source>Demands 180+</source>
        <translation>180+ दिन: मांग</translation>
    </message>
    <message>
        <source>For decision by L3</source>
        <translation>एल-3 के निर्णयार्थ</translation>
    </message>
    <message>
        <source>All, closed too</source>
        <translation>बंद सहित समस्त</translation>
    </message>
    <message>
        <source>New complaints</source>
        <translation>नई शिकायतें</translation>
    </message>
    <message>
        <source>Past time limit</source>
        <translation>समय-सीमा पार</translation>
    </message>
    <message>
        <source>Escalate tomorrow</source>
        <translation>कल अगले स्तर पर</translation>
    </message>
    <message>
        <source>Dialogue due</source>
        <translation>संवाद अपेक्षित</translation>
    </message>
    <message>
        <source>Demands / suggestions</source>
        <translation>मांग / सुझाव</translation>
    </message>
    <message>
        <source>Awaiting satisfaction</source>
        <translation>सन्तुष्टि प्रतीक्षित</translation>
    </message>
    <message>
        <source>Returned with a query</source>
        <translation>प्रश्न सहित वापस</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>जिन पर कुछ अंकित नहीं</translation>
    </message>
    <message>
        <source>Over 180 days</source>
        <translation>180 दिन से अधिक</translation>
    </message>
</context>
<context>
    <name>LoosePage</name>
    <message>
        <source>Passage</source>
        <translation>अंश</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nodal Desk – CM Helpline 1905</source>
        <translation>नोडल डेस्क – सी0एम0 हैल्पलाईन 1905</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>प्रदर्शन आँकड़े</translation>
    </message>
</context>
<context>
    <name>MappingDoctor</name>
    <message>
        <source>Nobody holds the seat. Post an officer or give the charge.</source>
        <translation>पद पर कोई नहीं है। तैनाती करें या प्रभार दें।</translation>
    </message>
    <message>
        <source>L3 must be the head of the department. Enter the seat or post the head.</source>
        <translation>एल-3 पर विभागाध्यक्ष होना आवश्यक है। पद अंकित करें या विभागाध्यक्ष की तैनाती करें।</translation>
    </message>
    <message>
        <source>The holder does not sign in. Speak to the officer, then write.</source>
        <translation>पदधारक लॉगिन नहीं कर रहे हैं। पहले बात करें, फिर पत्र लिखें।</translation>
    </message>
    <message>
        <source>Three times the usual load lies here. Divide the area or send some to another desk.</source>
        <translation>सामान्य से तिगुना भार है। क्षेत्र बाँटें या कुछ प्रकरण दूसरे पटल को दें।</translation>
    </message>
    <message>
        <source>No rule reaches this place. Say who receives it, under Mapping.</source>
        <translation>इस स्थान के लिए कोई नियम नहीं है। “मैपिंग” में प्राप्तकर्ता निर्धारित करें।</translation>
    </message>
</context>
<context>
    <name>MappingMemory</name>
    <message>
        <source>The mapping “{0}” is remembered for everyone.</source>
        <translation>स्तम्भ-मिलान “{0}” सभी के लिए सहेज लिया गया।</translation>
    </message>
</context>
<context>
    <name>MappingSection</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n नियम</numerusform>
            <numerusform>%n नियम</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>प्राप्तकर्ता पद</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>पदधारक</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>रिक्त</translation>
    </message>
    <message>
        <source>No rule is chosen.</source>
        <translation>कोई नियम चयनित नहीं है।</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>विकासखण्ड</translation>
    </message>
    <message>
        <source>No rule at this level.</source>
        <translation>इस स्तर का कोई नियम नहीं।</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
    <message>
        <source>No rule is entered for this department: its complaints arrive at no desk.</source>
        <translation>इस विभाग का कोई नियम अंकित नहीं: इसके प्रकरण किसी पटल पर नहीं पहुँचते।</translation>
    </message>
    <message>
        <source>every category</source>
        <translation>प्रत्येक श्रेणी</translation>
    </message>
</context>
<context>
    <name>MappingSide</name>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Remembered mapping</source>
        <translation>सहेजा गया स्तम्भ-मिलान</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>माह पहले</translation>
    </message>
    <message>
        <source>11/27/2026 is 27.11.2026; otherwise the day stands first.</source>
        <translation>11/27/2026 को 27.11.2026 पढ़ें; अन्यथा दिन पहले माना जाता है।</translation>
    </message>
    <message>
        <source>Name to remember it by</source>
        <translation>किस नाम से सहेजें</translation>
    </message>
    <message>
        <source>e.g. 1905 portal, daily</source>
        <translation>जैसे 1905 पोर्टल, दैनिक</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>As guessed or chosen here</source>
        <translation>अनुमानित अथवा यहाँ चुना गया</translation>
    </message>
    <message>
        <source>Headings in row {0}; about {1} rows below them.</source>
        <translation>शीर्षक पंक्ति {0} में; उसके नीचे लगभग {1} पंक्तियाँ।</translation>
    </message>
    <message>
        <source>No column is the complaint number. Say which one is: without it nothing can be read.</source>
        <translation>शिकायत क्रमांक का स्तम्भ नहीं मिला। बताएँ कौन-सा है: उसके बिना फाइल नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>Not in the file: {0}. Known complaints can be updated; new ones will be refused.</source>
        <translation>फाइल में नहीं है: {0}। पूर्व से दर्ज शिकायतें अद्यतन होंगी; नई अस्वीकृत होंगी।</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>आगामी बैठक</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>बैठक खोलें</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>स्मरण-पत्र</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>कोई बैठक नियत नहीं है।</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>बैठक नियत करें</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Chair: {0}</source>
        <translation>अध्यक्षता: {0}</translation>
    </message>
    <message>
        <source>Agenda circulated</source>
        <translation>बैठक की कार्यसूची परिचालित</translation>
    </message>
    <message>
        <source>Agenda not circulated yet</source>
        <translation>बैठक की कार्यसूची परिचालित नहीं</translation>
    </message>
    <message>
        <source>Figures ready ({0})</source>
        <translation>बैठक-पूर्व आँकड़े तैयार ({0})</translation>
    </message>
    <message>
        <source>Compliance: {0} of {1} received</source>
        <translation>अनुपालन आख्या: {1} में से {0} प्राप्त</translation>
    </message>
    <message>
        <source>Attendance confirmed: {0} of {1}</source>
        <translation>उपस्थिति पुष्टि: {1} में से {0}</translation>
    </message>
</context>
<context>
    <name>MeetingMonth</name>
    <message>
        <source>campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>L2 review</source>
        <translation>एल-2 समीक्षा</translation>
    </message>
    <message>
        <source>L3 review</source>
        <translation>एल-3 समीक्षा</translation>
    </message>
    <message>
        <source>L4 review</source>
        <translation>एल-4 समीक्षा</translation>
    </message>
    <message>
        <source>1905 meeting</source>
        <translation>1905 बैठक</translation>
    </message>
    <message>
        <source>Dept. review</source>
        <translation>विभागीय</translation>
    </message>
    <message>
        <source>Secretary&apos;s review</source>
        <translation>सचिव समीक्षा</translation>
    </message>
    <message>
        <source>Campaign review</source>
        <translation>अभियान समीक्षा</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>बैठक नहीं</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>कोई समीक्षा नहीं</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} और</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>All meetings</source>
        <translation>सभी बैठकें</translation>
    </message>
    <message>
        <source>Notice and agenda</source>
        <translation>सूचना एवं कार्यसूची</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>Pre-meeting figures</source>
        <translation>बैठक-पूर्व आँकड़े</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>अनुपालन</translation>
    </message>
</context>
<context>
    <name>MeetingTab</name>
    <message>
        <source>The meeting is not here yet.</source>
        <translation>बैठक खुल रही है।</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>all departments</source>
        <translation>समस्त विभाग</translation>
    </message>
    <message>
        <source>{0} is a holiday ({1})</source>
        <translation>{0} को अवकाश है ({1})</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>{0} को {1} है</translation>
    </message>
    <message>
        <source>{0} is a {1}, the day without meetings</source>
        <translation>{0} को {1} है, जो बैठक-रहित दिन है</translation>
    </message>
    <message>
        <source>outside the week that the order names</source>
        <translation>आदेश में नियत सप्ताह से बाहर</translation>
    </message>
</context>
<context>
    <name>MeetingsPanel</name>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेण्डर</translation>
    </message>
    <message>
        <source>Action ledger</source>
        <translation>कार्यवाही रजिस्टर</translation>
    </message>
    <message>
        <source>Uploads due</source>
        <translation>अपलोड शेष</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n बैठक</numerusform>
            <numerusform>%n बैठकें</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} not entered as held</source>
        <translation>{0} की प्रविष्टि शेष</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>अध्यक्षता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Upload by</source>
        <translation>अपलोड तक</translation>
    </message>
    <message>
        <source>No meeting is chosen.</source>
        <translation>कोई बैठक चुनी नहीं गई है।</translation>
    </message>
    <message>
        <source>The calendar is not here yet.</source>
        <translation>अवकाश सूची आ रही है।</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>these months</source>
        <translation>इन माहों की</translation>
    </message>
    <message>
        <source>a year back and ahead</source>
        <translation>एक वर्ष आगे-पीछे</translation>
    </message>
    <message>
        <source>all</source>
        <translation>समस्त</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Not entered as held</source>
        <translation>प्रविष्टि शेष</translation>
    </message>
    <message>
        <source>Look a year back and ahead</source>
        <translation>एक वर्ष आगे-पीछे देखें</translation>
    </message>
    <message>
        <source>Every meeting whose day has passed is entered as held.</source>
        <translation>जिन बैठकों का दिन बीत गया, सभी सम्पन्न अंकित हैं।</translation>
    </message>
    <message>
        <source>No meeting is planned. By the orders the next one falls on {0}.</source>
        <translation>कोई बैठक नियत नहीं है। आदेशों के अनुसार अगली बैठक {0} को पड़ती है।</translation>
    </message>
    <message>
        <source>No meeting fits these conditions.</source>
        <translation>इन शर्तों की कोई बैठक नहीं है।</translation>
    </message>
    <message>
        <source>Chair and place</source>
        <translation>अध्यक्षता एवं स्थान</translation>
    </message>
    <message>
        <source>upload {0} late</source>
        <translation>अपलोड में {0} विलम्ब</translation>
    </message>
    <message>
        <source>{0} of {1} open</source>
        <translation>{1} में से {0} शेष</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>complaint number</source>
        <translation>शिकायत क्रमांक</translation>
    </message>
    <message>
        <source>Merge into complaint</source>
        <translation>किस शिकायत में विलय करें</translation>
    </message>
    <message>
        <source>Why both are the same matter</source>
        <translation>दोनों एक ही विषय क्यों हैं</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>विलय करें</translation>
    </message>
    <message>
        <source>There is no such complaint in your area. Check the number.</source>
        <translation>आपके क्षेत्र में यह शिकायत नहीं है। क्रमांक जाँचें।</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Chief Minister&apos;s review</source>
        <translation>मा0 मुख्यमंत्री समीक्षा</translation>
    </message>
    <message>
        <source>Departmental review</source>
        <translation>विभागीय समीक्षा</translation>
    </message>
    <message>
        <source>Pre-review</source>
        <translation>पूर्व समीक्षा</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>नया मसौदा</translation>
    </message>
    <message>
        <source>Draft {0}</source>
        <translation>मसौदा {0}</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>अनुमोदनार्थ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>अनुमोदित</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>पृष्ठांकित</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>परिचालित</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>अपलोड</translation>
    </message>
</context>
<context>
    <name>MinutesActs</name>
    <message>
        <source>Choose a direction first.</source>
        <translation>पहले कोई निर्देश चुनें।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>पुनः करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>No upload waits for an acknowledgement.</source>
        <translation>किसी अपलोड की पावती शेष नहीं है।</translation>
    </message>
    <message>
        <source>The minutes are uploaded already.</source>
        <translation>कार्यवृत्त पहले ही अपलोड हो चुका है।</translation>
    </message>
</context>
<context>
    <name>MinutesAnnexes</name>
    <message>
        <source>Attendance sheet</source>
        <translation>उपस्थिति पत्र</translation>
    </message>
    <message>
        <source>Figures with chart</source>
        <translation>आँकड़े, चार्ट सहित</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>अनुपालन आख्या</translation>
    </message>
    <message>
        <source>Special close register</source>
        <translation>स्पेशल क्लोज पंजी</translation>
    </message>
    <message>
        <source>Page of text</source>
        <translation>पाठ का पृष्ठ</translation>
    </message>
</context>
<context>
    <name>MinutesBlocks</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>प्रस्तुतीकरण</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>अन्य निर्देश</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>समापन</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>पृष्ठांकन</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतिलिपि</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>संलग्नक</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>अनिर्धारित अंश</translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>MinutesHints</name>
    <message>
        <source>{forms}: both marks lead in lists ({places} places). Making them alike is optional.</source>
        <translation>{forms} दोनों चिह्न हैं ({places} स्थान)। एकरूप करना ऐच्छिक है।</translation>
    </message>
    <message>
        <source>{forms}: both forms are used ({places} places). Making them alike is optional.</source>
        <translation>{forms} दोनों रूप हैं ({places} स्थान)। एकरूप करना ऐच्छिक है।</translation>
    </message>
    <message>
        <source>{forms}: more than one spelling is used ({places} places). Making them alike is optional.</source>
        <translation>{forms} – एक से अधिक वर्तनी हैं ({places} स्थान)। एकरूप करना ऐच्छिक है।</translation>
    </message>
    <message>
        <source>{forms}: more than one sign of abbreviation is used ({places} places).</source>
        <translation>{forms} – संक्षेप के एक से अधिक चिह्न हैं ({places} स्थान)।</translation>
    </message>
    <message>
        <source>Digits of both scripts are used ({places} places). Making them alike is optional.</source>
        <translation>दोनों लिपियों के अंक हैं ({places} स्थान)। एकरूप करना ऐच्छिक है।</translation>
    </message>
    <message>
        <source>A recipient of a copy stands below one of lower rank. Look at the order.</source>
        <translation>प्रतिलिपि में एक प्राप्तकर्ता अपने से कनिष्ठ के नीचे है। क्रम देख लें।</translation>
    </message>
    <message>
        <source>Direction {number} names nobody who must act.</source>
        <translation>निर्देश {number} में कार्यवाही हेतु कोई पदनाम नहीं है।</translation>
    </message>
    <message>
        <source>Direction {number} has no date to comply by.</source>
        <translation>निर्देश {number} में अनुपालन की तिथि नहीं है।</translation>
    </message>
    <message>
        <source>Direction {number} is to be complied with before the day of the meeting.</source>
        <translation>निर्देश {number} की अनुपालन तिथि बैठक की तिथि से पहले की है।</translation>
    </message>
    <message>
        <source>Direction {number} names {forms} twice.</source>
        <translation>निर्देश {number} में {forms} दो बार है।</translation>
    </message>
    <message>
        <source> and </source>
        <translation> और </translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Version {0} is in the store.</source>
        <translation>संस्करण {0} भण्डार में सहेजा गया।</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>केवल पढ़ने हेतु</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>सहेजा {0}</translation>
    </message>
    <message>
        <source>The draft could not be kept on the disk.</source>
        <translation>मसौदा डिस्क पर सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>MinutesRows</name>
    <message>
        <source>Take out</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>MinutesStages</name>
    <message>
        <source>meeting not yet held</source>
        <translation>बैठक अभी नहीं हुई</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>अनुमोदन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>तैयार हो रहा</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>अनुमोदित</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>first signature</source>
        <translation>प्रथम हस्ताक्षर</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>पृष्ठांकित</translation>
    </message>
    <message>
        <source>number and date</source>
        <translation>संख्या एवं दिनांक</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>परिचालित</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>अपलोड</translation>
    </message>
    <message>
        <source>list of copies</source>
        <translation>प्रतिलिपि सूची</translation>
    </message>
    <message>
        <source>1905 portal</source>
        <translation>1905 पोर्टल</translation>
    </message>
    <message>
        <source>receipt awaited</source>
        <translation>पावती प्रतीक्षित</translation>
    </message>
</context>
<context>
    <name>MinutesTitle</name>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Minutes – {kind}, {day}</source>
        <translation>कार्यवृत्त – {kind}, {day}</translation>
    </message>
</context>
<context>
    <name>MinutesWays</name>
    <message>
        <source>e-Office</source>
        <translation>ई-ऑफिस</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>post</source>
        <translation>डाक</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>दस्ती</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Month before</source>
        <translation>पिछला माह</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>अगला माह</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>No meeting is laid down for this day.</source>
        <translation>इस दिन कोई बैठक नियत नहीं है।</translation>
    </message>
    <message>
        <source>The day is past; plan a meeting on a day to come.</source>
        <translation>यह दिन बीत चुका है; बैठक आगामी तिथि पर नियत करें।</translation>
    </message>
</context>
<context>
    <name>MonthPane</name>
    <message>
        <source>Month before</source>
        <translation>पिछला माह</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>अगला माह</translation>
    </message>
</context>
<context>
    <name>MonthRules</name>
    <message>
        <source>What the orders ask of this month</source>
        <translation>आदेशों के अनुसार इस माह की समीक्षाएँ</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>जनवरी</translation>
    </message>
    <message>
        <source>February</source>
        <translation>फरवरी</translation>
    </message>
    <message>
        <source>March</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>April</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>June</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>July</source>
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>August</source>
        <translation>अगस्त</translation>
    </message>
    <message>
        <source>September</source>
        <translation>सितम्बर</translation>
    </message>
    <message>
        <source>October</source>
        <translation>अक्टूबर</translation>
    </message>
    <message>
        <source>November</source>
        <translation>नवम्बर</translation>
    </message>
    <message>
        <source>December</source>
        <translation>दिसम्बर</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>सोम</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>मंगल</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>बुध</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>गुरु</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>शुक्र</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>शनि</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>रवि</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>गत 12 माह</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>NoticePreview</name>
    <message>
        <source>Page preview</source>
        <translation>पृष्ठ-दर्शन</translation>
    </message>
    <message numerus="yes">
        <source>PDF · %n page(s)</source>
        <translation>
            <numerusform>PDF · %n पृष्ठ</numerusform>
            <numerusform>PDF · %n पृष्ठ</numerusform>
        </translation>
    </message>
    <message>
        <source>being set…</source>
        <translation>तैयार हो रहा है…</translation>
    </message>
</context>
<context>
    <name>NoticeTab</name>
    <message>
        <source>{0} points on the agenda</source>
        <translation>कार्यसूची में {0} बिन्दु</translation>
    </message>
    <message>
        <source>Agenda and invitees are kept.</source>
        <translation>कार्यसूची एवं आमन्त्रित सहेजे गए।</translation>
    </message>
    <message>
        <source>Meeting notice</source>
        <translation>बैठक सूचना</translation>
    </message>
    <message>
        <source>Agenda, one point a line</source>
        <translation>कार्यसूची, प्रति पंक्ति एक बिन्दु</translation>
    </message>
    <message>
        <source>Invited, one a line (designation and office)</source>
        <translation>आमन्त्रित, प्रति पंक्ति एक (पदनाम एवं कार्यालय)</translation>
    </message>
    <message>
        <source>Issued under No. {0} on {1}.</source>
        <translation>संख्या {0}, दिनांक {1} द्वारा निर्गत।</translation>
    </message>
    <message>
        <source>Not issued yet.</source>
        <translation>अभी निर्गत नहीं।</translation>
    </message>
    <message>
        <source>Somebody else has changed this meeting; your text stays. Keep it once more.</source>
        <translation>किसी अन्य ने यह बैठक बदली है; आपका पाठ सुरक्षित है। पुनः सहेजें।</translation>
    </message>
</context>
<context>
    <name>OfferedActs</name>
    <message>
        <source>What can be done</source>
        <translation>क्या किया जा सकता है</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>अभी सम्भव नहीं</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>User name for signing in</source>
        <translation>प्रवेश हेतु उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Password (at least 8 letters)</source>
        <translation>पासवर्ड (कम से कम 8 अक्षर)</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>पासवर्ड पुनः</translation>
    </message>
    <message>
        <source>Your posting</source>
        <translation>आपका पद</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Office or section</source>
        <translation>कार्यालय / अनुभाग</translation>
    </message>
    <message>
        <source>Type a part of it</source>
        <translation>कुछ अक्षर लिखें</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>इसे भरें।</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>दोनों पासवर्ड भिन्न हैं।</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>एक चुनें।</translation>
    </message>
</context>
<context>
    <name>Officers</name>
    <message>
        <source>All departments</source>
        <translation>सभी विभाग</translation>
    </message>
    <message>
        <source>Whole state</source>
        <translation>सम्पूर्ण राज्य</translation>
    </message>
    <message>
        <source>additional charge</source>
        <translation>अतिरिक्त प्रभार</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>OfficersPanel</name>
    <message>
        <source>Seats</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>People</source>
        <translation>कार्मिक</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>मैपिंग</translation>
    </message>
    <message>
        <source>Mapping check</source>
        <translation>मैपिंग जाँच</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>अधिकारी</translation>
    </message>
</context>
<context>
    <name>OldCases</name>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
</context>
<context>
    <name>OneLine</name>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>इसे भरें।</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>निस्तारण आख्या</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>कैसे बताया</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>कब बताया</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>सूचना देने वाले</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Spoken at</source>
        <translation>संवाद का समय</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>शंका</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>दिया गया उत्तर</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>वादे की तिथि</translation>
    </message>
    <message>
        <source>Waits for the line; goes by itself.</source>
        <translation>लाइन की प्रतीक्षा में; अपने आप चला जाएगा।</translation>
    </message>
    <message>
        <source>Waits behind the one above of the same complaint.</source>
        <translation>इसी शिकायत के ऊपर वाले कार्य के पीछे प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>{0} need you</source>
        <translation>{0} पर आपका निर्णय चाहिए</translation>
    </message>
    <message>
        <source>{0} wait for your password</source>
        <translation>{0} को आपका पासवर्ड चाहिए</translation>
    </message>
    <message>
        <source>{0} wait for the line</source>
        <translation>{0} लाइन की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Outbox: {0}</source>
        <translation>प्रेषण-पेटी: {0}</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>प्रेषण-पेटी</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी प्रयास करें</translation>
    </message>
    <message>
        <source>Open the complaint</source>
        <translation>शिकायत खोलें</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>मेरा हटा दें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing waits: everything is with the server.</source>
        <translation>प्रेषण-पेटी रिक्त है: सब कुछ सर्वर पर पहुँच चुका है।</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>टकराव</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>your decision is needed</source>
        <translation>आपका निर्णय शेष</translation>
    </message>
    <message>
        <source>Send mine on top of theirs</source>
        <translation>उनके बाद मेरा भी भेजें</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>पुनः भेजें</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरा लिखा</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>उनका अंकित</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछ रहे हैं…</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>What you wrote is then gone. It is not with the server.</source>
        <translation>आपका लिखा सदैव के लिए हट जाएगा; वह सर्वर पर नहीं पहुँचा है।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>सुरक्षित रखें</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>No proposal of this office waits or has come back.</source>
        <translation>इस पद का कोई प्रस्ताव न विचाराधीन है, न वापस आया है।</translation>
    </message>
    <message>
        <source>Own proposals</source>
        <translation>इस पद के प्रस्ताव</translation>
    </message>
    <message>
        <source>Before L3 since {0}.</source>
        <translation>{0} से एल-3 के समक्ष।</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Save view</source>
        <translation>सूची सहेजें</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>सूची का नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>The list is saved under “Own lists”.</source>
        <translation>सूची “निजी” में सहेजी गई।</translation>
    </message>
</context>
<context>
    <name>OwnWordsCard</name>
    <message>
        <source>Complainant&apos;s words</source>
        <translation>शिकायतकर्ता के शब्द</translation>
    </message>
    <message>
        <source>No words of the complainant are recorded.</source>
        <translation>शिकायतकर्ता के शब्द अंकित नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>PackTab</name>
    <message>
        <source>Pre-meeting pack</source>
        <translation>बैठक-पूर्व पैक</translation>
    </message>
    <message>
        <source>Figures of the meeting</source>
        <translation>बैठक के आँकड़े</translation>
    </message>
    <message>
        <source>From</source>
        <translation>दिनांक से</translation>
    </message>
    <message>
        <source>To the morning of</source>
        <translation>दिनांक की प्रातः तक</translation>
    </message>
    <message>
        <source>No complaint was open longer than that.</source>
        <translation>इससे अधिक अवधि का कोई प्रकरण लंबित नहीं था।</translation>
    </message>
    <message>
        <source>{0} received, {1} closed with satisfaction ({2} %). Pending: {3}. Dialogues: {4}.</source>
        <translation>{0} प्राप्त, {1} सन्तुष्टि सहित बंद ({2} %)। लंबित: {3}। संवाद: {4}।</translation>
    </message>
    <message>
        <source>Minutes uploaded: {0} of {1}.</source>
        <translation>कार्यवृत्त अपलोड: {1} में से {0}।</translation>
    </message>
    <message>
        <source>The days are not over: as counted at {0}.</source>
        <translation>अवधि पूर्ण नहीं हुई: {0} की गणना।</translation>
    </message>
    <message>
        <source>As it stood on the morning of {0}; later events change nothing here (ledger entry {1}).</source>
        <translation>{0} की प्रातः की स्थिति; बाद की घटनाओं से यह नहीं बदलती (लेखा-प्रविष्टि {1})।</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Dialogues</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Over {0} days</source>
        <translation>{0} दिन से अधिक</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>लंबित {0}</translation>
    </message>
    <message>
        <source>Sum agrees</source>
        <translation>योग सही</translation>
    </message>
    <message>
        <source>Differs by {0}</source>
        <translation>{0} का अन्तर</translation>
    </message>
    <message>
        <source>Over {0} days: grievances and information {1} · demands and suggestions {2}</source>
        <translation>{0} दिन से अधिक: शिकायत एवं सूचना {1} · मांग एवं सुझाव {2}</translation>
    </message>
    <message>
        <source>The figures are in the minutes as presented points and an annex.</source>
        <translation>आँकड़े कार्यवृत्त में प्रस्तुतीकरण के बिन्दु एवं संलग्नक के रूप में रखे गए।</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>कार्यवृत्त खोलें</translation>
    </message>
    <message>
        <source>The figures are not here yet.</source>
        <translation>आँकड़े अभी गिने जा रहे हैं।</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>Opened in the viewer for PDF files; print it from there.</source>
        <translation>PDF दर्शक में खोला गया; मुद्रण वहीं से करें।</translation>
    </message>
    <message>
        <source>This PC has no viewer for PDF files. Save the file instead.</source>
        <translation>इस पी0सी0 पर PDF दर्शक नहीं है। फाइल सहेज लें।</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>सहेजा गया: {0}</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show while held down</source>
        <translation>दबाए रखने तक दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PasswordStrip</name>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>{0}: give your password</source>
        <translation>{0}: अपना पासवर्ड दें</translation>
    </message>
    <message>
        <source>Give your password.</source>
        <translation>अपना पासवर्ड दें।</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>names this department</source>
        <translation>इस विभाग का नाम है</translation>
    </message>
    <message>
        <source>is for every department</source>
        <translation>समस्त विभागों हेतु है</translation>
    </message>
    <message>
        <source>mentions this department</source>
        <translation>इस विभाग का उल्लेख है</translation>
    </message>
    <message>
        <source>Read minutes from text</source>
        <translation>पाठ से कार्यवृत्त पढ़ें</translation>
    </message>
    <message>
        <source>Paste minutes here: from Word, a web page or a letter.</source>
        <translation>कार्यवृत्त यहाँ चिपकाएँ: Word, वेब पृष्ठ या पत्र से।</translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation>कार्यवृत्त का पाठ</translation>
    </message>
    <message>
        <source>What should be looked at</source>
        <translation>देखने योग्य बातें</translation>
    </message>
    <message>
        <source>Make it this draft</source>
        <translation>इसी का मसौदा बनाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What is understood stands here as soon as there is text.</source>
        <translation>पाठ आते ही जो समझा गया वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Follow up {0} directions</source>
        <translation>{0} निर्देश रजिस्टर में लें</translation>
    </message>
    <message>
        <source>For this department: {0}</source>
        <translation>इस विभाग हेतु: {0}</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>देखने योग्य: {0}</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>जो समझा गया</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n अधिकारी</numerusform>
            <numerusform>%n अधिकारी</numerusform>
        </translation>
    </message>
    <message>
        <source>narrow the conditions to see the others</source>
        <translation>शेष देखने हेतु शर्तें जोड़ें</translation>
    </message>
    <message>
        <source>the first {0} officers</source>
        <translation>प्रथम {0} अधिकारी</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>अन्तिम लॉगिन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>सेवा में</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>सेवा से बाहर</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>धारित पद</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>कोई पद नहीं</translation>
    </message>
    <message>
        <source>No officer is chosen.</source>
        <translation>कोई अधिकारी चयनित नहीं है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Days without login</source>
        <translation>लॉगिन के बिना दिन</translation>
    </message>
    <message>
        <source>name or user name</source>
        <translation>नाम या उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>not logged in today</source>
        <translation>आज लॉगिन नहीं किया</translation>
    </message>
    <message>
        <source>no login for {0} or more</source>
        <translation>{0} या अधिक से लॉगिन नहीं</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>लॉगिन</translation>
    </message>
    <message>
        <source>Everybody has signed in within this time.</source>
        <translation>इस अवधि में सभी ने लॉगिन किया है।</translation>
    </message>
    <message>
        <source>No officer fits these conditions.</source>
        <translation>इस शर्त पर कोई अधिकारी नहीं।</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
    <message>
        <source>Without login</source>
        <translation>बिना लॉगिन</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Show with reason</source>
        <translation>कारण सहित देखें</translation>
    </message>
    <message>
        <source>language: {0}</source>
        <translation>भाषा: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकण्ड</numerusform>
            <numerusform>%n सेकण्ड</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Variables: {0}</source>
        <translation>चर: {0}</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>हमारे शब्द</translation>
    </message>
    <message>
        <source>This phrase has no variable {0}. Use those named above.</source>
        <translation>इस वाक्य में {0} नहीं है। ऊपर दिए गए चर ही लिखें।</translation>
    </message>
    <message>
        <source>As printed: {0}</source>
        <translation>मुद्रण में: {0}</translation>
    </message>
</context>
<context>
    <name>PhrasesSection</name>
    <message>
        <source>{0} phrases, {1} worded our own way</source>
        <translation>{0} वाक्य, {1} अपने शब्दों में</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>हमारे शब्द</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>मुद्रण में</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>चर</translation>
    </message>
    <message>
        <source>No phrase is chosen.</source>
        <translation>कोई वाक्य चुना नहीं गया है।</translation>
    </message>
    <message>
        <source>It is printed as shipped already.</source>
        <translation>यह पहले से मूल शब्दों में मुद्रित होता है।</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>words of the phrase</source>
        <translation>वाक्य के शब्द</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>notices and letters</source>
        <translation>सूचना एवं पत्र</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>पुस्तक</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>पत्र की भाषा</translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation>केवल अपने</translation>
    </message>
    <message>
        <source>No phrase fits these conditions.</source>
        <translation>इन शर्तों पर कोई वाक्य नहीं।</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>किसके</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>हमारे</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Nodal Desk</source>
        <translation>नोडल डेस्क</translation>
    </message>
    <message>
        <source>CM Helpline 1905 – departmental nodal cell</source>
        <translation>सी0एम0 हैल्पलाईन 1905 – विभागीय नोडल प्रकोष्ठ</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>आँकड़े कहाँ हैं</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>यही पी0सी0</translation>
    </message>
    <message>
        <source>For one office PC; the file stays here</source>
        <translation>केवल एक कार्यालय पी0सी0 हेतु; फाइल यहीं रहती है</translation>
    </message>
    <message>
        <source>The section&apos;s shared store</source>
        <translation>अनुभाग का साझा भण्डार</translation>
    </message>
    <message>
        <source>PostgreSQL, inside the office</source>
        <translation>PostgreSQL · कार्यालय के भीतर</translation>
    </message>
    <message>
        <source>Departmental server</source>
        <translation>विभागीय सर्वर</translation>
    </message>
    <message>
        <source>Over the network, secured (https)</source>
        <translation>नेटवर्क से, सुरक्षित (https)</translation>
    </message>
    <message>
        <source>See it with demo data</source>
        <translation>प्रदर्शन आँकड़ों से देखें</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>प्रदर्शन आँकड़े</translation>
    </message>
    <message>
        <source>Invented people and complaints; nothing is kept</source>
        <translation>काल्पनिक व्यक्ति एवं शिकायतें; कुछ सहेजा नहीं जाता</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Make a new store</source>
        <translation>नया भण्डार बनाएँ</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>अन्य फाइल</translation>
    </message>
    <message>
        <source>Choose the store of your office</source>
        <translation>अपने कार्यालय का भण्डार चुनें</translation>
    </message>
    <message>
        <source>Store of Nodal Desk (*.nodaldesk *.db)</source>
        <translation>नोडल डेस्क का भण्डार (*.nodaldesk *.db)</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>By the orders: {0}</source>
        <translation>आदेशों के अनुसार: {0}</translation>
    </message>
    <message>
        <source>Plan the following {0} months too, by the orders</source>
        <translation>आदेशों के अनुसार अगली {0} बैठकें भी नियत करें</translation>
    </message>
</context>
<context>
    <name>PolicyInputs</name>
    <message>
        <source>Give whole numbers from {0} to {1}.</source>
        <translation>{0} से {1} तक का पूर्णांक दें।</translation>
    </message>
    <message>
        <source>They add up to {0}, not to 100.</source>
        <translation>योग {0} है; 100 होना चाहिए।</translation>
    </message>
    <message>
        <source>Each limit must be below the one before it.</source>
        <translation>प्रत्येक सीमा पिछली सीमा से कम हो।</translation>
    </message>
    <message>
        <source>A higher level speaks after more reopens.</source>
        <translation>ऊँचे स्तर के लिए पुनः खुलने की संख्या अधिक रखें।</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} एवं {1}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n मान</numerusform>
            <numerusform>%n मान</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} unconfirmed</source>
        <translation>{0} अपुष्ट</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>प्रभावी मान</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>the order behind it has not been seen: confirm it by entering the value with its order</source>
        <translation>इसका आदेश अभी देखा नहीं गया है; आदेश सहित मान अंकित कर पुष्टि करें</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>किस पर लागू</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>{0} से</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पूर्व में</translation>
    </message>
    <message>
        <source>No value is chosen.</source>
        <translation>कोई मान चयनित नहीं है।</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>नीतिगत मान</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Only unconfirmed</source>
        <translation>केवल अपुष्ट</translation>
    </message>
    <message>
        <source>Every value is confirmed by its order.</source>
        <translation>सभी मान आदेश से पुष्ट हैं।</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
    <message>
        <source>from {0}: {1}</source>
        <translation>{0} से: {1}</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>from {0} reopens {1}</source>
        <translation>{0} बार खुलने पर {1}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>week {0} of the month</source>
        <translation>माह का सप्ताह {0}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घण्टे</translation>
    </message>
    <message>
        <source>times</source>
        <translation>बार</translation>
    </message>
</context>
<context>
    <name>PresentationPage</name>
    <message>
        <source>Paragraphs before the presentation</source>
        <translation>प्रस्तुतीकरण से पूर्व के अनुच्छेद</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>आरम्भिक वाक्य</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>बिन्दु जोड़ें</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>बिन्दु</translation>
    </message>
    <message>
        <source>Lead-in of the directions</source>
        <translation>निर्देशों का आरम्भिक वाक्य</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation>पृष्ठ-दर्शन</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>पृष्ठ छोटा करें</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>पृष्ठ बड़ा करें</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>खोज-योग्य पाठ</translation>
    </message>
    <message>
        <source>Every word of this file can be found, copied and read aloud.</source>
        <translation>इस फाइल का प्रत्येक शब्द खोजा, नकल किया एवं पढ़कर सुनाया जा सकता है।</translation>
    </message>
    <message>
        <source>PDF · page {page} / {pages}</source>
        <translation>PDF · पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>being set…</source>
        <translation>तैयार हो रहे हैं…</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Subject and place</source>
        <translation>विषय एवं स्थान</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>क्या बदलेगा / क्यों नहीं</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>All rows</source>
        <translation>समस्त पंक्तियाँ</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>कुछ छोड़ा गया</translation>
    </message>
    <message>
        <source>Was Kruti Dev</source>
        <translation>कृतिदेव में थीं</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>Names not known here</source>
        <translation>अज्ञात नाम</translation>
    </message>
    <message>
        <source>There are no such rows in the file.</source>
        <translation>फाइल में ऐसी कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>{0} rows = {1} new + {2} changed + {3} unchanged + {4} refused</source>
        <translation>{0} पंक्तियाँ = {1} नई + {2} परिवर्तित + {3} यथावत + {4} अस्वीकृत</translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s) not counted</source>
        <translation>
            <numerusform>%n दोहराई गई पंक्ति नहीं गिनी गई</numerusform>
            <numerusform>%n दोहराई गई पंक्तियाँ नहीं गिनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>No list here has this name. Correct it in the file, then choose the file again.</source>
        <translation>यह नाम यहाँ की किसी सूची में नहीं है। फाइल में ठीक कर फाइल पुनः चुनें।</translation>
    </message>
    <message>
        <source>Nothing would change: the store already says what this file says.</source>
        <translation>कुछ नहीं बदलेगा: फाइल में जो है वह भण्डार में पहले से है।</translation>
    </message>
    <message>
        <source>It was imported on {0}.</source>
        <translation>इसका आयात {0} को हो चुका है।</translation>
    </message>
    <message>
        <source>This very file was imported on {0}. Is there a newer one?</source>
        <translation>इसी फाइल का आयात {0} को हो चुका है। क्या इससे नई फाइल है?</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>शीर्षक सहित प्रतिलिपि लें</translation>
    </message>
</context>
<context>
    <name>PrintOut</name>
    <message>
        <source>Opened in the viewer for PDF files; print it from there.</source>
        <translation>PDF दर्शक में खोला गया; मुद्रण वहीं से करें।</translation>
    </message>
    <message>
        <source>This PC has no viewer for PDF files.</source>
        <translation>इस पी0सी0 पर PDF दर्शक नहीं है।</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The user name or the password is wrong. Type them again; check Caps Lock and the keyboard.</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड सही नहीं है। पुनः लिखें; Caps Lock और टंकण भाषा देख लें।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little, then try again, or ask the administrator for a new password.</source>
        <translation>कई बार गलत प्रयास हुए हैं। कुछ देर रुककर पुनः प्रयास करें या प्रशासक से नया पासवर्ड लें।</translation>
    </message>
    <message>
        <source>No posting is entered for you. Ask the administrator to enter it under Officers.</source>
        <translation>आपके नाम कोई पद अंकित नहीं है। प्रशासक से “अधिकारी” में पद अंकित कराएँ।</translation>
    </message>
    <message>
        <source>Your entry is closed. Ask the administrator of your department.</source>
        <translation>आपका खाता बंद है। अपने विभाग के प्रशासक से सम्पर्क करें।</translation>
    </message>
    <message>
        <source>Confirm this with your password: it was not given, or its two minutes are over.</source>
        <translation>इस कार्य की पुष्टि पासवर्ड से करें; पासवर्ड नहीं दिया गया या उसकी दो मिनट की अवधि बीत चुकी है।</translation>
    </message>
    <message>
        <source>Your session is over. Give your password again; what you typed is kept.</source>
        <translation>आपका सत्र समाप्त हो गया है। पासवर्ड पुनः दें; जो आपने लिखा है वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>The password is too short or too easy. Choose a longer one.</source>
        <translation>पासवर्ड बहुत छोटा या सरल है। लम्बा पासवर्ड चुनें।</translation>
    </message>
    <message>
        <source>Your posting may not do this. Ask the officer whose task it is.</source>
        <translation>आपके पद से यह कार्य नहीं किया जा सकता। जिस अधिकारी का कार्य है, उनसे कराएँ।</translation>
    </message>
    <message>
        <source>This lies outside your department or area. Choose what lies within it.</source>
        <translation>यह आपके विभाग या क्षेत्र से बाहर है। अपने क्षेत्र का प्रकरण चुनें।</translation>
    </message>
    <message>
        <source>The complaint lies at another level. The officer there must act.</source>
        <translation>प्रकरण दूसरे स्तर पर है। कार्यवाही उसी स्तर के अधिकारी करेंगे।</translation>
    </message>
    <message>
        <source>Whoever proposed the special close may not decide it. Another officer must.</source>
        <translation>जिन्होंने स्पेशल क्लोज प्रस्तावित किया, वे निर्णय नहीं ले सकते। निर्णय दूसरे अधिकारी लेंगे।</translation>
    </message>
    <message>
        <source>Only the officer who made the proposal can withdraw it.</source>
        <translation>प्रस्ताव केवल प्रस्तावक अधिकारी ही वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Special closes are decided at L3 of the department, not at your level.</source>
        <translation>स्पेशल क्लोज का निर्णय विभाग के एल-3 स्तर पर होता है, आपके स्तर पर नहीं।</translation>
    </message>
    <message>
        <source>In its present status the complaint does not allow this. Refresh and look at the status.</source>
        <translation>प्रकरण की वर्तमान स्थिति में यह सम्भव नहीं है। ताज़ा करके स्थिति देखें।</translation>
    </message>
    <message>
        <source>A dialogue with the complainant is due first. Log it, then go on.</source>
        <translation>पहले शिकायतकर्ता से संवाद अंकित होना आवश्यक है। संवाद अंकित करके आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Nobody has spoken to the complainant yet. Log a dialogue first.</source>
        <translation>शिकायतकर्ता से अभी तक कोई संवाद नहीं हुआ है। पहले संवाद अंकित करें।</translation>
    </message>
    <message>
        <source>The grievance was found genuine. Log new facts before proposing again.</source>
        <translation>शिकायत वास्तविक पाई गई है। नया प्रस्ताव भेजने से पूर्व नया तथ्य अंकित करें।</translation>
    </message>
    <message>
        <source>Demands and suggestions are examined first. Propose the examination.</source>
        <translation>मांग एवं सुझाव का पहले परीक्षण होता है। पहले परीक्षण हेतु प्रस्तावित करें।</translation>
    </message>
    <message>
        <source>Only demands and suggestions are examined. Change the kind first if it is one.</source>
        <translation>परीक्षण केवल मांग एवं सुझाव का होता है। यदि ऐसा है तो पहले प्रकार बदलें।</translation>
    </message>
    <message>
        <source>The examination is already proposed and waits for L3.</source>
        <translation>परीक्षण पहले से प्रस्तावित है और एल-3 की पुष्टि शेष है।</translation>
    </message>
    <message>
        <source>The examination has not been proposed. L2 proposes it first.</source>
        <translation>परीक्षण अभी प्रस्तावित नहीं हुआ है। पहले एल-2 प्रस्तावित करेंगे।</translation>
    </message>
    <message>
        <source>L3 has not written the opinion yet. L4 decides after that.</source>
        <translation>एल-3 का मत अभी अंकित नहीं है। उसके बाद ही एल-4 निर्णय लेंगे।</translation>
    </message>
    <message>
        <source>The opinion of this round is already written.</source>
        <translation>इस फेरे का मत पहले ही अंकित हो चुका है।</translation>
    </message>
    <message>
        <source>The complaint has been transferred as often as allowed. Decide it here or ask L4.</source>
        <translation>प्रकरण अनुमन्य संख्या तक स्थानान्तरित हो चुका है। यहीं निर्णय लें या एल-4 से पूछें।</translation>
    </message>
    <message>
        <source>The complaint is already at the highest level.</source>
        <translation>प्रकरण पहले से उच्चतम स्तर पर है।</translation>
    </message>
    <message>
        <source>From this level the time limit moves it up by itself; nothing is to be done.</source>
        <translation>इस स्तर से प्रकरण समय-सीमा पूर्ण होने पर स्वतः ऊपर जाता है; कुछ करना नहीं है।</translation>
    </message>
    <message>
        <source>The time for reopening is over. L4 can still reopen it.</source>
        <translation>पुनः खोलने की अवधि बीत चुकी है। एल-4 अब भी पुनः खोल सकते हैं।</translation>
    </message>
    <message>
        <source>The time for undoing the merger is over. Add a note instead.</source>
        <translation>विलय वापस लेने की अवधि बीत चुकी है। टिप्पणी जोड़ें।</translation>
    </message>
    <message>
        <source>This closure was not drawn for re-audit.</source>
        <translation>यह प्रकरण पुनर्परीक्षण हेतु चयनित नहीं है।</translation>
    </message>
    <message>
        <source>A required field is empty. Fill it in.</source>
        <translation>एक अनिवार्य प्रविष्टि रिक्त है। उसे भरें।</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>पाठ बहुत लम्बा है। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 27.11.2026, 27.11 or +15.</source>
        <translation>यह तिथि सही नहीं है। 27.11.2026, 27.11 अथवा +15 के रूप में लिखें।</translation>
    </message>
    <message>
        <source>The date has passed. Give today or a later day.</source>
        <translation>तिथि बीत चुकी है। आज या आगे की तिथि दें।</translation>
    </message>
    <message>
        <source>The date or time lies ahead. Give today or an earlier moment.</source>
        <translation>दिनांक या समय अभी आया नहीं है। आज या पूर्व का समय दें।</translation>
    </message>
    <message>
        <source>The date is too far ahead. Give an earlier one.</source>
        <translation>तिथि बहुत आगे की है। पहले की तिथि दें।</translation>
    </message>
    <message>
        <source>This is not a mobile number. Give its ten digits.</source>
        <translation>मोबाइल नम्बर सही नहीं है। दस अंक लिखें।</translation>
    </message>
    <message>
        <source>The duration does not fit. Give whole minutes, at least 1.</source>
        <translation>अवधि सही नहीं है। पूरे मिनट लिखें, कम से कम 1।</translation>
    </message>
    <message>
        <source>Say how and when the complainant was contacted.</source>
        <translation>शिकायतकर्ता से सम्पर्क कब और कैसे हुआ, अंकित करें।</translation>
    </message>
    <message>
        <source>Tell the complainant first, then tick that it was told.</source>
        <translation>पहले शिकायतकर्ता को अवगत कराएँ, फिर “अवगत कराया” पर सही का चिह्न लगाएँ।</translation>
    </message>
    <message>
        <source>This outcome asks for more: fill in the doubt, the answer or the date told.</source>
        <translation>इस परिणाम के साथ शंका, उत्तर अथवा बताई गई तिथि भी अंकित करें।</translation>
    </message>
    <message>
        <source>This reason is not on the list. Choose one from it.</source>
        <translation>यह कारण सूची में नहीं है। सूची से कारण चुनें।</translation>
    </message>
    <message>
        <source>This reason is switched off by policy. Choose another.</source>
        <translation>यह कारण नीति में बंद है। दूसरा कारण चुनें।</translation>
    </message>
    <message>
        <source>This reason does not fit the kind of the complaint. Choose another.</source>
        <translation>यह कारण इस प्रकार के प्रकरण पर लागू नहीं है। दूसरा कारण चुनें।</translation>
    </message>
    <message>
        <source>This reason asks for a policy decision. Send a note to L4.</source>
        <translation>इस कारण में नीतिगत निर्णय अपेक्षित है। एल-4 को टिप्पणी भेजें।</translation>
    </message>
    <message>
        <source>The evidence that this reason demands is incomplete. Complete the checklist.</source>
        <translation>इस कारण हेतु अपेक्षित साक्ष्य पूर्ण नहीं हैं। जाँच-सूची पूर्ण करें।</translation>
    </message>
    <message>
        <source>The checklist is not complete. Look at each point, then decide.</source>
        <translation>जाँच-सूची पूर्ण नहीं है। प्रत्येक बिन्दु देखकर निर्णय लें।</translation>
    </message>
    <message>
        <source>The complaint already lies with this department. Choose another.</source>
        <translation>प्रकरण पहले से इसी विभाग में है। दूसरा विभाग चुनें।</translation>
    </message>
    <message>
        <source>The complaint already has this category. Choose another.</source>
        <translation>प्रकरण की श्रेणी पहले से यही है। दूसरी श्रेणी चुनें।</translation>
    </message>
    <message>
        <source>This category belongs to another department. Choose one of its own.</source>
        <translation>यह श्रेणी दूसरे विभाग की है। उसी विभाग की श्रेणी चुनें।</translation>
    </message>
    <message>
        <source>This desk cannot receive the complaint. Choose another.</source>
        <translation>यह पटल प्रकरण नहीं ले सकता। दूसरा पटल चुनें।</translation>
    </message>
    <message>
        <source>A complaint cannot be merged with itself. Choose the other one.</source>
        <translation>प्रकरण का स्वयं में विलय नहीं हो सकता। दूसरा प्रकरण चुनें।</translation>
    </message>
    <message>
        <source>The complainants differ. Only complaints of the same person and subject are merged.</source>
        <translation>शिकायतकर्ता भिन्न हैं। विलय केवल एक ही व्यक्ति एवं विषय के प्रकरणों का होता है।</translation>
    </message>
    <message>
        <source>A complaint with this number is already there. Open it or correct the number.</source>
        <translation>इस क्रमांक का प्रकरण पहले से है। उसे खोलें या क्रमांक सुधारें।</translation>
    </message>
    <message>
        <source>This name is already in use. Choose another.</source>
        <translation>यह नाम पहले से प्रयोग में है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>One of the values does not fit. Check and correct it.</source>
        <translation>कोई प्रविष्टि उपयुक्त नहीं है। जाँचकर सुधारें।</translation>
    </message>
    <message>
        <source>The seat is held by somebody on that day. Choose another day or end that posting first.</source>
        <translation>उस तिथि को पद पर कोई तैनात है। दूसरी तिथि दें या पहले वह तैनाती समाप्त करें।</translation>
    </message>
    <message>
        <source>The file is too large. Choose a smaller one.</source>
        <translation>फाइल बहुत बड़ी है। छोटी फाइल चुनें।</translation>
    </message>
    <message>
        <source>Files of this type are not taken. Give a PDF, picture, Word or Excel file.</source>
        <translation>इस प्रकार की फाइल नहीं ली जाती। PDF, चित्र, Word या Excel फाइल दें।</translation>
    </message>
    <message>
        <source>The file is empty. Choose another.</source>
        <translation>फाइल रिक्त है। दूसरी फाइल चुनें।</translation>
    </message>
    <message>
        <source>The file cannot be read. Save it anew in Excel, then choose it again.</source>
        <translation>फाइल पढ़ी नहीं जा सकी। Excel में पुनः सहेजकर फिर चुनें।</translation>
    </message>
    <message>
        <source>There is no table in the file. Choose the portal&apos;s export (XLSX or CSV).</source>
        <translation>फाइल में कोई तालिका नहीं है। पोर्टल से निर्यात की गई फाइल (XLSX या CSV) चुनें।</translation>
    </message>
    <message>
        <source>The file has too many rows. Export a shorter span from the portal.</source>
        <translation>फाइल में पंक्तियाँ बहुत अधिक हैं। पोर्टल से कम अवधि की फाइल निर्यात करें।</translation>
    </message>
    <message>
        <source>No column holds the complaint number. Say which one does.</source>
        <translation>किसी स्तम्भ में शिकायत क्रमांक नहीं मिला। बताएँ कि क्रमांक किस स्तम्भ में है।</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>आपके कहने पर रोक दिया गया। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The file cannot be written there. Close it if it is open, or choose another folder.</source>
        <translation>फाइल वहाँ लिखी नहीं जा सकी। यदि खुली हो तो बंद करें या दूसरा फोल्डर चुनें।</translation>
    </message>
    <message>
        <source>It was not found, or it lies outside your area. Check the number.</source>
        <translation>यह नहीं मिला या आपके क्षेत्र से बाहर है। क्रमांक जाँचें।</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Your text is kept: look at the difference, then decide.</source>
        <translation>इसी बीच किसी अन्य ने इसे बदला है। आपका लिखा सुरक्षित है: अन्तर देखकर निर्णय लें।</translation>
    </message>
    <message>
        <source>This was already sent with other content. Open the complaint anew and do it again.</source>
        <translation>यह कार्य अन्य विवरण के साथ पहले भेजा जा चुका है। प्रकरण पुनः खोलकर करें।</translation>
    </message>
    <message>
        <source>The store cannot be reached. Check the network, then try again; what you typed is kept.</source>
        <translation>भण्डार से सम्पर्क नहीं हो रहा है। नेटवर्क जाँचकर पुनः प्रयास करें; लिखा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>भण्डार व्यस्त है। थोड़ी देर में पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>The disk of the store is full. Nothing was changed; ask the administrator to make room.</source>
        <translation>भण्डार की डिस्क भर गई है। कुछ बदला नहीं गया; स्थान खाली कराने हेतु प्रशासक से कहें।</translation>
    </message>
    <message>
        <source>The store can only be read. Ask the administrator for the right to write.</source>
        <translation>भण्डार केवल पढ़ा जा सकता है। लिखने की अनुमति हेतु प्रशासक से कहें।</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. Stop working and have the last backup restored.</source>
        <translation>भण्डार की फाइल क्षतिग्रस्त है। कार्य रोकें और अन्तिम बैकअप से भण्डार वापस स्थापित कराएँ।</translation>
    </message>
    <message>
        <source>This file or database belongs to another program. Choose another.</source>
        <translation>यह फाइल या डाटाबेस किसी अन्य प्रोग्राम का है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The store was made by a newer version. Install the newer Nodal Desk.</source>
        <translation>भण्डार नए संस्करण का है। नोडल डेस्क का नया संस्करण स्थापित करें।</translation>
    </message>
    <message>
        <source>The store is of an older version. The administrator must bring it up to date.</source>
        <translation>भण्डार पुराने संस्करण का है। प्रशासक उसे अद्यतन करें।</translation>
    </message>
    <message>
        <source>There is no store at this place. Check the address or create it.</source>
        <translation>इस स्थान पर भण्डार नहीं है। पता जाँचें या भण्डार बनाएँ।</translation>
    </message>
    <message>
        <source>There is a store at this place already. Choose another place.</source>
        <translation>इस स्थान पर भण्डार पहले से है। दूसरा स्थान चुनें।</translation>
    </message>
    <message>
        <source>The store was worked in since the copy began. Empty the database and begin anew.</source>
        <translation>प्रतिलिपि प्रारम्भ होने के बाद मूल भण्डार में कार्य हुआ है। डेटाबेस खाली कर प्रतिलिपि पुनः प्रारम्भ करें।</translation>
    </message>
    <message>
        <source>The copy is not the same as the store. Empty the database and copy again.</source>
        <translation>प्रतिलिपि मूल भण्डार से भिन्न है। डेटाबेस खाली कर पुनः प्रतिलिपि बनाएँ।</translation>
    </message>
    <message>
        <source>A store for one PC may not lie on a network drive: it would be damaged. Choose a folder of this PC.</source>
        <translation>एक पी0सी0 का भण्डार नेटवर्क ड्राइव पर नहीं रखा जा सकता; वह क्षतिग्रस्त होगा। इसी पी0सी0 का फोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A store may not lie in a folder that is copied to the cloud: it would be damaged. Choose another folder.</source>
        <translation>क्लाउड से जुड़े फोल्डर में भण्डार नहीं रखा जा सकता; वह क्षतिग्रस्त होगा। दूसरा फोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The address of the store is not understood. Check how it is written.</source>
        <translation>भण्डार का पता समझ में नहीं आया। उसका रूप जाँचें।</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again; what you typed is kept.</source>
        <translation>सर्वर से सम्पर्क नहीं हो रहा है। नेटवर्क देखें, फिर पुनः प्रयास करें; जो आपने लिखा है वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment; what you typed is kept.</source>
        <translation>सर्वर ने समय पर उत्तर नहीं दिया। थोड़ी देर में पुनः प्रयास करें; जो आपने लिखा है वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>सर्वर व्यस्त है। थोड़ी देर में पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>Something went wrong in the server. Try again; if it stays so, tell the administrator.</source>
        <translation>सर्वर में त्रुटि हुई। पुनः प्रयास करें; फिर भी न हो तो प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>Something else answered instead of the server. Sign in to the network in a browser, or check the address.</source>
        <translation>सर्वर के स्थान पर किसी और ने उत्तर दिया। ब्राउज़र में नेटवर्क पर साइन-इन करें, अथवा पता जाँचें।</translation>
    </message>
    <message>
        <source>The server&apos;s answer came damaged. Try again; if it stays so, tell the administrator.</source>
        <translation>सर्वर का उत्तर अधूरा या विकृत आया। पुनः प्रयास करें; फिर भी ऐसा हो तो प्रशासक को बताएँ।</translation>
    </message>
    <message>
        <source>The server could not prove who it is. Check this PC&apos;s date and the address; give no password.</source>
        <translation>सर्वर अपनी पहचान सिद्ध नहीं कर सका। इस पी0सी0 की तिथि और पता जाँचें; पासवर्ड न दें।</translation>
    </message>
    <message>
        <source>The shared store could not prove who it is. Choose the office&apos;s certificate file and check this PC&apos;s date; give no password.</source>
        <translation>साझा भण्डार अपनी पहचान सिद्ध नहीं कर सका। कार्यालय की प्रमाण-पत्र फाइल चुनें और इस पी0सी0 की तिथि जाँचें; पासवर्ड न दें।</translation>
    </message>
    <message>
        <source>The shared store&apos;s certificate is of another name. Write the address by the name in it; give no password.</source>
        <translation>साझा भण्डार का प्रमाण-पत्र किसी अन्य नाम का है। पता उसी नाम से लिखें जो प्रमाण-पत्र में है; पासवर्ड न दें।</translation>
    </message>
    <message>
        <source>The line to the shared store is not encrypted. Ask its administrator to turn TLS on; no password was sent.</source>
        <translation>साझा भण्डार तक की लाइन कूटबद्ध नहीं है। उसके व्यवस्थापक से TLS चालू करवाएँ; पासवर्ड नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>A shared store on another computer must prove who it is. Leave sslmode and hostaddr out of the address.</source>
        <translation>दूसरे कम्प्यूटर पर स्थित साझा भण्डार को अपनी पहचान सिद्ध करनी होती है। पते से sslmode और hostaddr हटाएँ।</translation>
    </message>
    <message>
        <source>The address is not understood. Write it as server/database, without a user name.</source>
        <translation>पता समझ में नहीं आया। इसे server/database के रूप में लिखें, उपयोगकर्ता नाम के बिना।</translation>
    </message>
    <message>
        <source>The server&apos;s address is not understood. Write it as https://name of the server.</source>
        <translation>सर्वर का पता समझ में नहीं आया। इसे https://सर्वर का नाम के रूप में लिखें।</translation>
    </message>
    <message>
        <source>The office&apos;s proxy let nothing through. Ask the network&apos;s administrator.</source>
        <translation>कार्यालय के प्रॉक्सी ने कुछ आगे नहीं जाने दिया। नेटवर्क प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>The outbox of this PC cannot be read or written. Check the disk; nothing new was kept in it.</source>
        <translation>इस पी0सी0 की प्रेषण-पेटी पढ़ी या लिखी नहीं जा सकी। डिस्क जाँचें; उसमें नया कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The disk has damaged this entry, so it is not sent. Do it again from what is left of it, then give it up.</source>
        <translation>डिस्क की खराबी से यह प्रविष्टि क्षतिग्रस्त है, इसलिए भेजी नहीं जाती। जो शेष दिखता है उससे इसे पुनः अंकित करें, फिर इसे हटा दें।</translation>
    </message>
    <message>
        <source>The backup did not succeed. Check the room on the disk, then try again.</source>
        <translation>बैकअप नहीं बन सका। डिस्क में स्थान जाँचकर पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>The ledger&apos;s chain is broken: an entry was changed from outside. Tell the administrator at once.</source>
        <translation>कार्य-अभिलेख की शृंखला टूटी है: कोई प्रविष्टि बाहर से बदली गई है। प्रशासक को तत्काल सूचित करें।</translation>
    </message>
    <message>
        <source>The document is not complete. Fill in what is marked, then print.</source>
        <translation>अभिलेख पूर्ण नहीं है। चिह्नित प्रविष्टियाँ भरकर मुद्रित करें।</translation>
    </message>
    <message>
        <source>Not possible while “{status}”.</source>
        <translation>“{status}” की स्थिति में यह सम्भव नहीं।</translation>
    </message>
    <message>
        <source>The complaint lies at {level}. The officer there must act.</source>
        <translation>प्रकरण {level} पर है। कार्यवाही उसी स्तर के अधिकारी करेंगे।</translation>
    </message>
    <message>
        <source>The password is too short or too easy. Choose one of at least {least} characters.</source>
        <translation>पासवर्ड बहुत छोटा या सरल है। कम से कम {least} अक्षरों का पासवर्ड चुनें।</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it to {limit} characters.</source>
        <translation>पाठ बहुत लम्बा है। उसे {limit} अक्षरों तक सीमित करें।</translation>
    </message>
    <message>
        <source>The date is too far ahead. Give one within {cap} days.</source>
        <translation>तिथि बहुत आगे की है। {cap} दिन के भीतर की तिथि दें।</translation>
    </message>
    <message>
        <source>The file is too large. Files up to {limit_mb} MB are taken.</source>
        <translation>फाइल बहुत बड़ी है। अधिकतम {limit_mb} MB की फाइल ली जाती है।</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Export a shorter span from the portal.</source>
        <translation>फाइल में {limit} से अधिक पंक्तियाँ हैं। पोर्टल से कम अवधि की फाइल निर्यात करें।</translation>
    </message>
    <message>
        <source>The server is busy. Try again in {seconds} seconds.</source>
        <translation>सर्वर व्यस्त है। {seconds} सेकण्ड बाद पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{by} changed this at {at}. Your text is kept: look at the difference, then decide.</source>
        <translation>{by} ने इसे {at} पर बदला। आपका लिखा सुरक्षित है: अन्तर देखकर निर्णय लें।</translation>
    </message>
    <message>
        <source>This is not your password. Type it again; check Caps Lock and the keyboard.</source>
        <translation>पासवर्ड सही नहीं है। पुनः लिखें; Caps Lock और टंकण भाषा देख लें।</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97-2003. Open it in Excel, save it as XLSX, then choose that.</source>
        <translation>यह Excel 97-2003 की फाइल है। Excel में खोलकर XLSX में सहेजें, फिर उसे चुनें।</translation>
    </message>
    <message>
        <source>This is a binary workbook (XLSB). Save it in Excel as XLSX, then choose that.</source>
        <translation>यह XLSB फाइल है। Excel में XLSX में सहेजें, फिर उसे चुनें।</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one, then choose it again.</source>
        <translation>फाइल पर पासवर्ड लगा है। बिना पासवर्ड सहेजकर पुनः चुनें।</translation>
    </message>
    <message>
        <source>This is a LibreOffice table (ODS). Save it as XLSX or CSV, then choose that.</source>
        <translation>यह LibreOffice की तालिका (ODS) है। XLSX अथवा CSV में सहेजें, फिर उसे चुनें।</translation>
    </message>
    <message>
        <source>This is a text document, not a table. Choose the portal&apos;s export (XLSX or CSV).</source>
        <translation>यह पत्र अथवा लेख है, तालिका नहीं। पोर्टल की XLSX अथवा CSV फाइल चुनें।</translation>
    </message>
    <message>
        <source>This is a packed file (ZIP, RAR). Unpack it and choose the table in it.</source>
        <translation>यह संपीडित फाइल (ZIP, RAR) है। खोलकर उसके भीतर की तालिका चुनें।</translation>
    </message>
    <message>
        <source>This is a PDF. Choose the portal&apos;s export as XLSX or CSV instead.</source>
        <translation>यह PDF है। इसके स्थान पर पोर्टल की XLSX अथवा CSV फाइल चुनें।</translation>
    </message>
    <message>
        <source>This is a picture. Choose the portal&apos;s export as XLSX or CSV instead.</source>
        <translation>यह चित्र है। इसके स्थान पर पोर्टल की XLSX अथवा CSV फाइल चुनें।</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in Excel, save it as XLSX, then choose that.</source>
        <translation>नाम कुछ भी हो, यह वेब पृष्ठ है। Excel में खोलकर XLSX में सहेजें, फिर उसे चुनें।</translation>
    </message>
    <message>
        <source>This is an XML file. Open it in Excel, save it as XLSX, then choose that.</source>
        <translation>यह XML फाइल है। Excel में खोलकर XLSX में सहेजें, फिर उसे चुनें।</translation>
    </message>
    <message>
        <source>What this file holds is not known here. Choose the portal&apos;s export as XLSX or CSV.</source>
        <translation>यह फाइल किस प्रकार की है, ज्ञात नहीं। पोर्टल की XLSX अथवा CSV फाइल चुनें।</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there and not open elsewhere, then choose it again.</source>
        <translation>फाइल खुल नहीं रही। देख लें कि वह अपने स्थान पर है और कहीं और खुली नहीं है, फिर पुनः चुनें।</translation>
    </message>
    <message>
        <source>The file is not complete. Download it from the portal anew, then choose it again.</source>
        <translation>फाइल अधूरी है। पोर्टल से दोबारा उतारकर पुनः चुनें।</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in Excel, save it anew, then choose it again.</source>
        <translation>फाइल क्षतिग्रस्त है। Excel में खोलकर नये सिरे से सहेजें, फिर पुनः चुनें।</translation>
    </message>
    <message>
        <source>The file has changed since it was read. Choose it again.</source>
        <translation>पढ़ने के बाद फाइल बदल गई है। पुनः चुनें।</translation>
    </message>
    <message>
        <source>The file cannot be written: it is open elsewhere or protected. Close it or choose another name.</source>
        <translation>फाइल लिखी नहीं जा सकी: वह कहीं खुली है या सुरक्षित है। उसे बंद करें या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The disk is full. Make room or choose another disk, then try again.</source>
        <translation>डिस्क भर गई है। स्थान बनाएँ या दूसरी डिस्क चुनें, फिर पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>The folder is no longer there. Choose another one.</source>
        <translation>फोल्डर अब वहाँ नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This meeting is another office&apos;s to arrange. Ask the office that holds it.</source>
        <translation>इस बैठक का आयोजन दूसरे कार्यालय का है। जो कार्यालय बैठक कर रहा है, उससे सम्पर्क करें।</translation>
    </message>
    <message>
        <source>Only the chair of the meeting may decide this, or the Under Secretary where the meeting is named.</source>
        <translation>यह निर्णय केवल बैठक के अध्यक्ष कर सकते हैं; अनु सचिव बैठक का उल्लेख कर उनकी ओर से अंकित कर सकते हैं।</translation>
    </message>
    <message>
        <source>The meeting has been held or called off. Refresh and look at it again.</source>
        <translation>बैठक हो चुकी है या निरस्त है। ताज़ा करें और पुनः देखें।</translation>
    </message>
    <message>
        <source>The minutes are not at this step. Look at the steps above them and do the one that is next.</source>
        <translation>कार्यवृत्त अभी इस चरण पर नहीं है। ऊपर दिए चरण देखें और जो चरण अगला है, उसे पूरा करें।</translation>
    </message>
    <message>
        <source>The meeting has not been held yet. Enter that it was held, then go on.</source>
        <translation>बैठक अभी सम्पन्न अंकित नहीं है। पहले बैठक का होना अंकित करें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The day of the meeting is still to come. Enter it as held on that day, or change the day first.</source>
        <translation>बैठक की तिथि अभी नहीं आई है। उसी तिथि को सम्पन्न अंकित करें, अथवा पहले तिथि बदलें।</translation>
    </message>
    <message>
        <source>The minutes are signed and no longer change. Make a corrigendum instead.</source>
        <translation>कार्यवृत्त हस्ताक्षरित है, अब उसमें परिवर्तन नहीं होगा। शुद्धिपत्र बनाएँ।</translation>
    </message>
    <message>
        <source>This meeting is already planned for that day. Open it, or choose another day.</source>
        <translation>उस दिन यह बैठक पहले से नियत है। उसे खोलें या दूसरा दिन चुनें।</translation>
    </message>
    <message>
        <source>Name a meeting of your own office that was held after the direction was given.</source>
        <translation>अपने कार्यालय की वह बैठक चुनें, जो निर्देश दिए जाने के बाद हुई हो।</translation>
    </message>
    <message>
        <source>This direction was already taken from these minutes. Leave it out and take the others.</source>
        <translation>यह निर्देश इस कार्यवृत्त से पहले ही लिया जा चुका है। इसे छोड़कर शेष लें।</translation>
    </message>
    <message>
        <source>This direction needs nothing more: it is complied with or closed. Refresh the list.</source>
        <translation>इस निर्देश पर अब कुछ शेष नहीं है: अनुपालन हो चुका है या यह बंद है। सूची ताज़ा करें।</translation>
    </message>
    <message>
        <source>Nobody has closed this direction, so there is nothing to take back. Refresh the list.</source>
        <translation>यह निर्देश समाप्त नहीं किया गया है, अतः वापस लेने को कुछ नहीं है। सूची ताज़ा करें।</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Promises due today</source>
        <translation>आज देय वादे</translation>
    </message>
    <message>
        <source>({0} today · {1} delayed)</source>
        <translation>({0} आज · {1} विलम्बित)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>No promise is due today.</source>
        <translation>आज कोई वादा देय नहीं।</translation>
    </message>
</context>
<context>
    <name>PromisesTable</name>
    <message>
        <source>No promise is due.</source>
        <translation>कोई वादा देय नहीं।</translation>
    </message>
    <message>
        <source>Settle the promise</source>
        <translation>वादे का निस्तारण</translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <translation>संवाद पत्रक खोलें</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>पत्रावली खोलें</translation>
    </message>
</context>
<context>
    <name>ProposeLaneForm</name>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Why it is to be examined</source>
        <translation>परीक्षण का कारण</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>विकल्पों की सूची खोलें</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>यह क्या है?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>यहाँ देखें (&amp;L):</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची रूप</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण रूप</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>पार्श्व सूची</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>स्थानों की सूची</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फाइलें</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फाइल का प्रकार (&amp;T):</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फोल्डर:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फोल्डर चुनें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फोल्डर</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल के स्थान</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>समस्त फाइलें (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>समस्त फाइलें (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से है।
क्या उसे बदल दें?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या “%1” को हटा दें?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” लेखन-संरक्षित है।
क्या फिर भी हटा दें?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फोल्डर हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फाइल नहीं मिली।
कृपया फाइल का नाम जाँचें।</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फोल्डर नहीं मिला।
कृपया फोल्डर का नाम जाँचें।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>परिवर्तन तिथि</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कम्प्यूटर</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कम्प्यूटर</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>मान लिखें:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुनः करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>प्रतिलिपि (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सबके लिए हाँ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सबके लिए नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>रोक दें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>पुनः प्रयास</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>बिना सहेजे छोड़ें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>मूल रूप</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>निरस्त करें</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ लाएँ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सबसे ऊपर</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ किनारा</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ किनारा</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पृष्ठ ऊपर</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पृष्ठ नीचे</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पृष्ठ बाएँ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पृष्ठ दाएँ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>दाएँ</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>यूनिकोड नियन्त्रण वर्ण जोड़ें</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ शून्य-चौड़ाई योजक</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ शून्य-चौड़ाई वियोजक</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP शून्य-चौड़ाई रिक्ति</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुनः करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>प्रतिलिपि (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>कड़ी की प्रतिलिपि (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Received</source>
        <translation>प्राप्ति</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>Show with reason</source>
        <translation>कारण सहित देखें</translation>
    </message>
    <message>
        <source>{0} of {1} events</source>
        <translation>घटनाएँ: {1} में से {0}</translation>
    </message>
</context>
<context>
    <name>ReauditPage</name>
    <message>
        <source>No special close waits for re-audit.</source>
        <translation>पुनर्परीक्षण हेतु कोई प्रकरण नहीं।</translation>
    </message>
    <message>
        <source>For re-audit</source>
        <translation>पुनर्परीक्षण हेतु</translation>
    </message>
    <message>
        <source>{0} · oldest first</source>
        <translation>{0} · पुराने पहले</translation>
    </message>
    <message>
        <source>The finding is left.</source>
        <translation>निष्कर्ष लिखना शेष।</translation>
    </message>
    <message>
        <source>Looked at: order of {0}, reason {1} ({2}), evidence and dialogues.</source>
        <translation>देखा गया: दिनांक {0} का आदेश, कारण {1} ({2}), साक्ष्य एवं संवाद।</translation>
    </message>
    <message>
        <source>Finding:</source>
        <translation>निष्कर्ष:</translation>
    </message>
    <message>
        <source>Finding of the re-audit</source>
        <translation>पुनर्परीक्षण का निष्कर्ष</translation>
    </message>
</context>
<context>
    <name>RecategoriseForm</name>
    <message>
        <source>Current category: {0}</source>
        <translation>वर्तमान श्रेणी: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>नई श्रेणी</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>RefusedRowsDialog</name>
    <message>
        <source>Export the refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel फाइल (*.xlsx)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>{0} refused rows are in {1}.</source>
        <translation>{0} अस्वीकृत पंक्तियाँ {1} में हैं।</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>फेरा</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>प्रस्तावक</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>प्रस्ताव तिथि</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>निर्णयकर्ता</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>निर्णय तिथि</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Re-audit</source>
        <translation>पुनर्परीक्षण</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णीत</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>फेरा {0}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Already there?</source>
        <translation>क्या पहले से दर्ज है?</translation>
    </message>
    <message>
        <source>Added to {0} as a note; nothing was entered twice.</source>
        <translation>{0} में टिप्पणी के रूप में जोड़ा गया; दोबारा दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>पत्रावली खोलें</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Registered – number {0}</source>
        <translation>दर्ज हुई – क्रमांक {0}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>पत्रावली खोलें</translation>
    </message>
    <message>
        <source>The complainant came again ({0}).</source>
        <translation>शिकायतकर्ता ने पुनः सम्पर्क किया ({0})।</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>मोबाइल नम्बर</translation>
    </message>
    <message>
        <source>Name of the complainant</source>
        <translation>शिकायतकर्ता का नाम</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>विकासखण्ड</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>नाम का कोई अंश लिखें</translation>
    </message>
    <message>
        <source>Village or locality</source>
        <translation>ग्राम / मोहल्ला</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Subject in one sentence</source>
        <translation>विषय (एक वाक्य में)</translation>
    </message>
    <message>
        <source>Description in the complainant&apos;s words</source>
        <translation>विवरण (शिकायतकर्ता के शब्दों में)</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>प्राप्ति का माध्यम</translation>
    </message>
    <message>
        <source>First choose the district</source>
        <translation>पहले जनपद चुनें</translation>
    </message>
    <message>
        <source>First choose the department</source>
        <translation>पहले विभाग चुनें</translation>
    </message>
    <message>
        <source>Portal number, if any</source>
        <translation>पोर्टल क्रमांक, यदि हो</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>बोलचाल की भाषा</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Special close register</source>
        <translation>स्पेशल क्लोज पंजी</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>पंजी</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation>
            <numerusform>%n पंक्ति {0} में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ {0} में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Count by reason</source>
        <translation>कारण के अनुसार संख्या</translation>
    </message>
    <message>
        <source>Month: {0}</source>
        <translation>माह: {0}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Decision: {0}</source>
        <translation>निर्णय: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} · %n entries</source>
        <translation>
            <numerusform>{0} · %n प्रविष्टि</numerusform>
            <numerusform>{0} · %n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest {0} are shown</source>
        <translation>नवीनतम {0} दिखाई गई हैं</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>निर्यात हेतु कुछ नहीं है।</translation>
    </message>
    <message>
        <source>No entry in this span.</source>
        <translation>इस अवधि में कोई प्रविष्टि नहीं।</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <source>File number</source>
        <translation>पत्रावली संख्या</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Sir</source>
        <translation>महोदय</translation>
    </message>
    <message>
        <source>Madam</source>
        <translation>महोदया</translation>
    </message>
    <message>
        <source>as a man</source>
        <translation>भवदीय</translation>
    </message>
    <message>
        <source>as a woman</source>
        <translation>भवदीया</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>समापन शब्द</translation>
    </message>
    <message>
        <source>Addressed as</source>
        <translation>सम्बोधन</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>पत्र देखें</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>स्मरण-पत्र</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>प्रेषित अंकित करें</translation>
    </message>
</context>
<context>
    <name>RemoveHolidayForm</name>
    <message>
        <source>The day is a working day again. Limits that are already running stay.</source>
        <translation>यह दिन पुनः कार्य दिवस होगा। चल रही समय-सीमाएँ यथावत रहेंगी।</translation>
    </message>
    <message>
        <source>Remove the holiday</source>
        <translation>अवकाश हटाएँ</translation>
    </message>
</context>
<context>
    <name>RemoveMappingForm</name>
    <message>
        <source>The wider rule holds again. Where there is none, complaints arrive at no desk and the mapping check says so.</source>
        <translation>इसके स्थान पर व्यापक नियम लागू होगा। वह न हो तो प्रकरण किसी पटल पर नहीं पहुँचेंगे और मैपिंग जाँच में दिखेंगे।</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>नियम हटाएँ</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Why it is opened again</source>
        <translation>पुनः खोलने का कारण</translation>
    </message>
    <message>
        <source>It is asked about again from the next meeting on; who closed it and why stays on record.</source>
        <translation>अगली बैठक से इस पर पुनः आख्या माँगी जाएगी; किसने और क्यों समाप्त किया था, यह अभिलेख में रहता है।</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Reply</source>
        <translation>आख्या</translation>
    </message>
    <message>
        <source>Date of the reply</source>
        <translation>आख्या का दिनांक</translation>
    </message>
    <message>
        <source>under action</source>
        <translation>कार्यवाही प्रचलित</translation>
    </message>
    <message>
        <source>reported as complied</source>
        <translation>अनुपालन सूचित</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Proof, a file</source>
        <translation>साक्ष्य की फाइल</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>कोई फाइल चुनी नहीं</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>फाइल चुनें</translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>From now on it is printed as shipped: {0}</source>
        <translation>अब से मूल शब्द मुद्रित होंगे: {0}</translation>
    </message>
    <message>
        <source>Take the shipped wording</source>
        <translation>मूल शब्द लें</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>What is to be changed</source>
        <translation>क्या बदलना है</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>The number is shown for 30 seconds. Your name and the reason stay in the file.</source>
        <translation>नम्बर 30 सेकण्ड तक दिखेगा। आपका नाम एवं कारण पत्रावली में रहेंगे।</translation>
    </message>
    <message>
        <source>Why the number is needed</source>
        <translation>नम्बर क्यों चाहिए</translation>
    </message>
    <message>
        <source>The number of {0} is shown; the reason is recorded.</source>
        <translation>{0} का नम्बर दिखाया गया; कारण अंकित है।</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>No complaint is chosen.</source>
        <translation>कोई प्रकरण चयनित नहीं।</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Choose a row to see it whole</source>
        <translation>पूरी देखने हेतु पंक्ति चुनें</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>पंक्ति {0}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तम्भ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>जैसा फाइल में है</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>जैसा पढ़ा गया</translation>
    </message>
    <message>
        <source>As it stands in the file (Kruti Dev)</source>
        <translation>जैसा फाइल में है (कृतिदेव)</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>सन्तुष्ट</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>असन्तुष्ट</translation>
    </message>
</context>
<context>
    <name>SeatPicker</name>
    <message>
        <source>Designation, office or name</source>
        <translation>पदनाम, कार्यालय या नाम</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>रिक्त</translation>
    </message>
    <message>
        <source>No other desk of this level covers the place.</source>
        <translation>इस स्तर का कोई अन्य पटल इस स्थान को नहीं देखता।</translation>
    </message>
</context>
<context>
    <name>SeatsSection</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n पद</numerusform>
            <numerusform>%n पद</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} vacant</source>
        <translation>{0} रिक्त</translation>
    </message>
    <message>
        <source>narrow the conditions to see the others</source>
        <translation>शेष देखने हेतु शर्तें जोड़ें</translation>
    </message>
    <message>
        <source>the first {0} seats</source>
        <translation>प्रथम {0} पद</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>रिक्त</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>पदधारक</translation>
    </message>
    <message>
        <source>additional charge</source>
        <translation>अतिरिक्त प्रभार</translation>
    </message>
    <message>
        <source>regular charge</source>
        <translation>मूल प्रभार</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>अन्तिम लॉगिन</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>लंबित प्रकरण</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>closed – receives nothing</source>
        <translation>बंद – प्रकरण नहीं आते</translation>
    </message>
    <message>
        <source>No seat is chosen.</source>
        <translation>कोई पद चयनित नहीं है।</translation>
    </message>
    <message>
        <source>The seat is closed.</source>
        <translation>पद बंद है।</translation>
    </message>
    <message>
        <source>Nobody holds this seat.</source>
        <translation>इस पद पर कोई तैनात नहीं है।</translation>
    </message>
    <message>
        <source>Nothing lies open on this desk.</source>
        <translation>इस पटल पर कुछ भी लंबित नहीं है।</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Level / role</source>
        <translation>स्तर / भूमिका</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>विकासखण्ड</translation>
    </message>
    <message>
        <source>Additional charge</source>
        <translation>अतिरिक्त प्रभार</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>designation, office or name</source>
        <translation>पदनाम, कार्यालय या नाम</translation>
    </message>
    <message>
        <source>Only vacant</source>
        <translation>केवल रिक्त</translation>
    </message>
    <message>
        <source>No seat is vacant here.</source>
        <translation>यहाँ कोई पद रिक्त नहीं है।</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
    <message>
        <source>No seat fits these conditions.</source>
        <translation>इस शर्त पर कोई पद नहीं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Copy rows with headings</source>
        <translation>शीर्षक सहित प्रतिलिपि लें</translation>
    </message>
</context>
<context>
    <name>SectionTitle</name>
    <message>
        <source>refreshing…</source>
        <translation>ताज़ा हो रहा है…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
</context>
<context>
    <name>SendDownForm</name>
    <message>
        <source>Direction for L3</source>
        <translation>एल-3 हेतु निर्देश</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The line is down: kept on this PC, it goes to the server by itself.</source>
        <translation>लाइन नहीं है: इस पी0सी0 पर सुरक्षित, लाइन आते ही अपने आप सर्वर पर जाएगा।</translation>
    </message>
</context>
<context>
    <name>SetHolidayForm</name>
    <message>
        <source>Day</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>अंग्रेज़ी में नाम</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>whole state</source>
        <translation>सम्पूर्ण राज्य</translation>
    </message>
    <message>
        <source>A district&apos;s holiday is shown; time limits follow the holidays of the whole state.</source>
        <translation>जनपद का अवकाश दिखाया जाता है; समय-सीमा सम्पूर्ण राज्य के अवकाशों से चलती है।</translation>
    </message>
    <message>
        <source>This day lies before the helpline began. Give a later one.</source>
        <translation>यह दिनांक हेल्पलाइन आरम्भ होने से पूर्व का है। बाद का दें।</translation>
    </message>
</context>
<context>
    <name>SetMappingForm</name>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>every category</source>
        <translation>प्रत्येक श्रेणी</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>District</source>
        <translation>जनपद</translation>
    </message>
    <message>
        <source>every district</source>
        <translation>प्रत्येक जनपद</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>विकासखण्ड</translation>
    </message>
    <message>
        <source>every block</source>
        <translation>प्रत्येक विकासखण्ड</translation>
    </message>
    <message>
        <source>Seat that receives</source>
        <translation>प्राप्तकर्ता पद</translation>
    </message>
    <message>
        <source>What already lies on a desk stays there; what comes from now on goes by this rule.</source>
        <translation>जो प्रकरण पटल पर हैं वे वहीं रहेंगे; अब आने वाले इस नियम से जाएँगे।</translation>
    </message>
    <message>
        <source>This seat is not of this level or does not see the whole place. Choose another.</source>
        <translation>यह पद इस स्तर का नहीं है या पूरा स्थान इसके कार्यक्षेत्र में नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>रिक्त</translation>
    </message>
    <message>
        <source>No seat of this level sees this place. Choose a narrower place or add the seat first.</source>
        <translation>इस स्तर का कोई पद यह पूरा स्थान नहीं देखता। छोटा क्षेत्र चुनें या पहले पद जोड़ें।</translation>
    </message>
</context>
<context>
    <name>SetPolicyForm</name>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>प्रभावी दिनांक</translation>
    </message>
    <message>
        <source>Order (number, date)</source>
        <translation>आदेश (संख्या, दिनांक)</translation>
    </message>
    <message>
        <source>Limits that are already running stay as they are.</source>
        <translation>चल रही समय-सीमाएँ यथावत रहेंगी।</translation>
    </message>
    <message>
        <source>This day lies before the helpline began. Give a later one.</source>
        <translation>यह दिनांक हेल्पलाइन आरम्भ होने से पूर्व का है। बाद का दें।</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>प्रत्येक प्रकार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>every category</source>
        <translation>प्रत्येक श्रेणी</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>This PC</source>
        <translation>यह पी0सी0</translation>
    </message>
    <message>
        <source>Policy values</source>
        <translation>नीतिगत मान</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>Phrases of papers</source>
        <translation>पत्रों की शब्दावली</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>भण्डार</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Settle the promise</source>
        <translation>वादे का निस्तारण</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>क्या किया गया, अथवा क्यों नहीं</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>वादा पूर्ण</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>वादा पूर्ण नहीं हुआ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>SheetPrompts</name>
    <message>
        <source>Hints for the talk</source>
        <translation>बातचीत के संकेत</translation>
    </message>
    <message>
        <source>Earlier attempts</source>
        <translation>पूर्व प्रयास</translation>
    </message>
    <message>
        <source>Nobody has tried yet.</source>
        <translation>अभी तक कोई प्रयास अंकित नहीं।</translation>
    </message>
    <message>
        <source>Until this dialogue is logged the case cannot be partially closed.</source>
        <translation>यह संवाद अंकित होने तक आंशिक बंद नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{1} में से {0} पूछे</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>Dialogue ladder</source>
        <translation>संवाद की सीढ़ी</translation>
    </message>
    <message>
        <source>Course of the case</source>
        <translation>प्रकरण का क्रम</translation>
    </message>
    <message>
        <source>Reopened {0} times – your dialogue</source>
        <translation>{0} बार पुनः खुली – आपका संवाद</translation>
    </message>
    <message>
        <source>Reopened {0} times</source>
        <translation>{0} बार पुनः खुली</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>आज अपेक्षित</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>संवाद हो चुका</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>when reopened {0} times</source>
        <translation>{0} बार पुनः खुलने पर</translation>
    </message>
    <message>
        <source>not its turn</source>
        <translation>लागू नहीं</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This screen</source>
        <translation>यह पृष्ठ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विण्डो</translation>
    </message>
    <message>
        <source>Menu of everything</source>
        <translation>समस्त कार्यों का मेनू</translation>
    </message>
    <message>
        <source>Back to the previous place</source>
        <translation>पूर्व स्थान पर वापस</translation>
    </message>
    <message>
        <source>Open the row, press the button</source>
        <translation>पंक्ति खोलें, बटन दबाएँ</translation>
    </message>
    <message>
        <source>Close the bar, clear the search, leave the pane</source>
        <translation>पट्टी बंद करें, खोज हटाएँ, भाग छोड़ें</translation>
    </message>
    <message>
        <source>Check the row</source>
        <translation>पंक्ति चुनें</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>पंक्ति का मेनू</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>पृष्ठ का अगला भाग</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>सहायता एवं कुंजियाँ</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>इस पृष्ठ पर</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>सर्वत्र</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Hindi is typed with the keyboard chosen in Windows: INSCRIPT, phonetic or Remington all work.</source>
        <translation>हिन्दी Windows में चुने गए कुंजीपटल से लिखें: इनस्क्रिप्ट, फोनेटिक एवं रेमिंगटन तीनों चलते हैं।</translation>
    </message>
    <message>
        <source>Find an action, screen or number</source>
        <translation>कार्य, पृष्ठ या क्रमांक खोजें</translation>
    </message>
    <message>
        <source>Open complaint {0}</source>
        <translation>प्रकरण {0} खोलें</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>इन अक्षरों से कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>प्रकरण सूची</translation>
    </message>
    <message>
        <source>File</source>
        <translation>पत्रावली</translation>
    </message>
    <message>
        <source>Special close</source>
        <translation>स्पेशल क्लोज</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>SideForm</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saved: {0}.</source>
        <translation>सहेजा गया: {0}।</translation>
    </message>
    <message>
        <source>What you had written before stands here again.</source>
        <translation>आपका पहले लिखा मसौदा यहाँ पुनः उपलब्ध है।</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से आरम्भ करें</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <translation>मसौदा {0} पर सहेजा</translation>
    </message>
    <message>
        <source>The draft could not be kept on the disk.</source>
        <translation>मसौदा डिस्क पर सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>अन्तर देखें</translation>
    </message>
    <message>
        <source>{0}
   in the store: {1}
   typed here: {2}</source>
        <translation>{0}
   भण्डार में: {1}
   यहाँ लिखा: {2}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>From now on the text never changes; every direction becomes a row of the action ledger.</source>
        <translation>इसके बाद पाठ नहीं बदलेगा; प्रत्येक निर्देश कार्यवाही रजिस्टर की पंक्ति बनेगा।</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>हस्ताक्षर की तिथि</translation>
    </message>
    <message>
        <source>The minutes name nobody who signs. Send them back and fill in the signature.</source>
        <translation>कार्यवृत्त में हस्ताक्षरकर्ता का नाम नहीं है। वापस करके हस्ताक्षर का अनुच्छेद भरें।</translation>
    </message>
    <message>
        <source>The minutes name {0}. Send them back if somebody else signs.</source>
        <translation>कार्यवृत्त में {0} का नाम है। अन्य के हस्ताक्षर हों तो वापस करें।</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>पुनः साइन-इन</translation>
    </message>
    <message>
        <source>The server ended the session. Nothing you typed is lost: after the password go on as before.</source>
        <translation>सर्वर ने सत्र समाप्त कर दिया। आपका लिखा कुछ नहीं गया: पासवर्ड देकर पूर्ववत् कार्य करें।</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>{0} का पासवर्ड</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>इसे भरें।</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>प्रवेश करें</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Officer of the demo</source>
        <translation>प्रदर्शन के अधिकारी</translation>
    </message>
    <message>
        <source>Remember name and store (not the password)</source>
        <translation>नाम और भण्डार याद रखें (पासवर्ड नहीं)</translation>
    </message>
    <message>
        <source>Last posting: {0}. It can be changed at the top after signing in.</source>
        <translation>पिछली बार का पद: {0}। प्रवेश के बाद ऊपर से बदला जा सकता है।</translation>
    </message>
    <message>
        <source>The posting is chosen at the top after signing in.</source>
        <translation>पद प्रवेश के बाद ऊपर से चुना जाता है।</translation>
    </message>
    <message>
        <source>Each of your acts is recorded with name, posting and the store&apos;s time.</source>
        <translation>आपका प्रत्येक कार्य नाम, पद एवं भण्डार-समय सहित अभिलेख में अंकित होता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock चालू है</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>तैयार हो रहा है…</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Nodal Desk – sign in</source>
        <translation>नोडल डेस्क – प्रवेश</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>संस्करण {0}</translation>
    </message>
    <message>
        <source>Choose the way of typing (INSCRIPT, phonetic, Remington) in Windows itself</source>
        <translation>लिखने की विधि (इनस्क्रिप्ट / फोनेटिक / रेमिंगटन) Windows से ही चुनें</translation>
    </message>
    <message>
        <source>Say where it is: choose Address.</source>
        <translation>भण्डार का पता नहीं दिया गया है: “पता” चुनें।</translation>
    </message>
    <message>
        <source>The server can be reached</source>
        <translation>सर्वर उपलब्ध है</translation>
    </message>
    <message>
        <source>The shared store can be reached</source>
        <translation>साझा भण्डार उपलब्ध है</translation>
    </message>
    <message>
        <source>The store is in order</source>
        <translation>भण्डार ठीक है</translation>
    </message>
    <message>
        <source>There is no store here yet. Make a new one, choose another file, or look at demo data.</source>
        <translation>यहाँ अभी कोई भण्डार नहीं। नया बनाएँ, अन्य फाइल चुनें अथवा प्रदर्शन आँकड़े देखें।</translation>
    </message>
    <message>
        <source>Preparing demo data: {0} of {1}</source>
        <translation>प्रदर्शन आँकड़े बन रहे हैं: {1} में से {0}</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>भण्डार खुल रहा है…</translation>
    </message>
    <message>
        <source>Type the user name and the password.</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड लिखें।</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Above the name</source>
        <translation>नाम के ऊपर</translation>
    </message>
    <message>
        <source>Office, one line each</source>
        <translation>कार्यालय, प्रत्येक पंक्ति अलग</translation>
    </message>
</context>
<context>
    <name>SimilarCase</name>
    <message>
        <source>Open the file</source>
        <translation>पत्रावली खोलें</translation>
    </message>
    <message>
        <source>It is this one – add there</source>
        <translation>यही है – इसमें जोड़ें</translation>
    </message>
</context>
<context>
    <name>SimilarCases</name>
    <message>
        <source>Is it one of these? Then do not enter it twice.</source>
        <translation>क्या यह इन्हीं में से है? तो दोबारा दर्ज न करें।</translation>
    </message>
    <message>
        <source>Complaints of the same mobile number or of the same matter in the village will stand here.</source>
        <translation>इसी मोबाइल नम्बर के अथवा इसी ग्राम के समान विषय के प्रकरण यहाँ दिखेंगे।</translation>
    </message>
</context>
<context>
    <name>SpecialClosePanel</name>
    <message>
        <source>Special close – decision</source>
        <translation>स्पेशल क्लोज – निर्णय</translation>
    </message>
    <message>
        <source>Special close – register</source>
        <translation>स्पेशल क्लोज – पंजी</translation>
    </message>
    <message>
        <source>Special close – re-audit</source>
        <translation>स्पेशल क्लोज – पुनर्परीक्षण</translation>
    </message>
    <message>
        <source>Special close – own proposals</source>
        <translation>स्पेशल क्लोज – इस पद के प्रस्ताव</translation>
    </message>
    <message>
        <source>Decision desk</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>पंजी</translation>
    </message>
    <message>
        <source>Re-audit</source>
        <translation>पुनर्परीक्षण</translation>
    </message>
    <message>
        <source>Own proposals</source>
        <translation>इस पद के प्रस्ताव</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>समस्त विभाग</translation>
    </message>
    <message>
        <source>{0} for decision</source>
        <translation>{0} निर्णयार्थ</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>{0} for re-audit</source>
        <translation>{0} पुनर्परीक्षण हेतु</translation>
    </message>
    <message>
        <source>{0} proposals</source>
        <translation>{0} प्रस्ताव</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>What was begun</source>
        <translation>क्या कार्यवाही आरम्भ की गई</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Store not reached – what is shown may be old</source>
        <translation>भण्डार से सम्पर्क नहीं – दिखाए गए आँकड़े पुराने हो सकते हैं</translation>
    </message>
    <message>
        <source>Store: asking…</source>
        <translation>भण्डार: पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Store: demo data</source>
        <translation>भण्डार: प्रदर्शन आँकड़े</translation>
    </message>
    <message>
        <source>Store: this PC – in order</source>
        <translation>भण्डार: यही पी0सी0 – ठीक है</translation>
    </message>
    <message>
        <source>Store: server – in order</source>
        <translation>भण्डार: सर्वर – ठीक है</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>अभी कोई आयात नहीं</translation>
    </message>
    <message>
        <source>Last import {0} – {1} new, {2} changed</source>
        <translation>अन्तिम आयात {0} – {1} नई, {2} परिवर्तित</translation>
    </message>
    <message>
        <source>Store&apos;s time {0}</source>
        <translation>भण्डार समय {0}</translation>
    </message>
    <message>
        <source>this PC differs by {0} s</source>
        <translation>इस पी0सी0 से अन्तर {0} से0</translation>
    </message>
    <message>
        <source>this PC differs by {0} min</source>
        <translation>इस पी0सी0 से अन्तर {0} मिनट</translation>
    </message>
    <message>
        <source>this PC differs by {0} h</source>
        <translation>इस पी0सी0 से अन्तर {0} घण्टे</translation>
    </message>
    <message>
        <source>this PC differs by {0} days</source>
        <translation>इस पी0सी0 से अन्तर {0} दिन</translation>
    </message>
    <message>
        <source>Limits and entries count by the store&apos;s clock. If this PC&apos;s clock differs, set it right.</source>
        <translation>समय-सीमा एवं प्रविष्टियाँ भण्डार की घड़ी से गिनी जाती हैं। इस पी0सी0 की घड़ी भिन्न हो तो उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The portal&apos;s file that was taken in last. Import is at the left in the rail.</source>
        <translation>पोर्टल की पिछली आयातित फाइल। नया आयात बाईं पट्टी के “आयात” से करें।</translation>
    </message>
    <message>
        <source>The store has not answered yet.</source>
        <translation>भण्डार से अभी उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>The data is with the server. While the line is down, notes, talks and answers wait here.</source>
        <translation>आँकड़े सर्वर पर हैं। लाइन न रहने पर टिप्पणी, संवाद और निस्तारण आख्या यहीं प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>The data is in {0}. Whoever can read this file can read all of it: keep this PC locked.</source>
        <translation>आँकड़े {0} में हैं। जो यह फाइल पढ़ सकता है, सब पढ़ सकता है: इस पी0सी0 को लॉक रखें।</translation>
    </message>
    <message>
        <source>Last backup: {0}.</source>
        <translation>अन्तिम बैकअप: {0}।</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation>चरण {all} में से {now}: {name}</translation>
    </message>
</context>
<context>
    <name>StoreNotes</name>
    <message>
        <source>Sent back: {0}</source>
        <translation>वापस किया गया: {0}</translation>
    </message>
    <message>
        <source>What you had written before stands here again.</source>
        <translation>आपका पूर्व में लिखा पाठ यहाँ पुनः उपलब्ध है।</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Somebody else has saved these minutes meanwhile.</source>
        <translation>इस बीच किसी अन्य ने यह कार्यवृत्त सहेजा है।</translation>
    </message>
    <message>
        <source>{0} saved version {1} at {2}.</source>
        <translation>{0} ने {2} पर संस्करण {1} सहेजा।</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>अन्तर देखें</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरा रखें</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>उनका लें</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>The copy is being made and checked…</source>
        <translation>बैकअप बनाया और जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>भण्डार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>अन्तिम बैकअप</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>बैकअप का स्थान</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>कार्य-अभिलेख</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s head</source>
        <translation>कार्य-अभिलेख के शीर्ष की प्रतिलिपि लें</translation>
    </message>
    <message>
        <source>What a store in a file protects</source>
        <translation>फाइल-भण्डार किससे बचाता है</translation>
    </message>
    <message>
        <source>What it does not protect</source>
        <translation>किससे नहीं बचाता</translation>
    </message>
    <message>
        <source>A power cut or a crash loses nothing that was acknowledged.</source>
        <translation>बिजली जाने या प्रोग्राम रुकने पर भी वह नहीं खोता जिसका सहेजा जाना बताया जा चुका है।</translation>
    </message>
    <message>
        <source>Every act stands in a ledger whose entries are chained: a change from outside is found.</source>
        <translation>प्रत्येक कार्य अभिलेख में शृंखलाबद्ध अंकित होता है: बाहर से किया गया परिवर्तन पकड़ में आ जाता है।</translation>
    </message>
    <message>
        <source>A copy is made at the start and every hour, opened and checked; old copies are cleared away.</source>
        <translation>आरम्भ में तथा हर घण्टे बैकअप बनता है, खोलकर जाँचा जाता है; पुराने बैकअप हटते रहते हैं।</translation>
    </message>
    <message>
        <source>What an officer may see and do is asked anew at every act.</source>
        <translation>अधिकारी क्या देख और कर सकता है, यह प्रत्येक कार्य पर पुनः जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Whoever can read the file can read all of it, mobile numbers too: lock this PC, encrypt its disk, give the account a password.</source>
        <translation>जो इस फाइल को पढ़ सकता है वह मोबाइल नम्बर सहित सब पढ़ सकता है: पी0सी0 लॉक रखें, डिस्क को कूटबद्ध (encrypt) करें, खाते पर पासवर्ड रखें।</translation>
    </message>
    <message>
        <source>If the disk is lost, the copies beside it are lost with it: take one to another disk regularly.</source>
        <translation>डिस्क नष्ट होने पर उसी पर रखे बैकअप भी नष्ट होंगे: नियमित रूप से एक बैकअप दूसरी डिस्क पर रखें।</translation>
    </message>
    <message>
        <source>It is meant for one PC: not for a network drive and not for a folder copied to the cloud.</source>
        <translation>यह एक ही पी0सी0 हेतु है: नेटवर्क ड्राइव अथवा क्लाउड से जुड़े फोल्डर हेतु नहीं।</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>बैकअप बना और जाँच लिया गया।</translation>
    </message>
    <message>
        <source>Not from here: it is done by itself.</source>
        <translation>यहाँ से नहीं: यह स्वतः होता है।</translation>
    </message>
    <message>
        <source>demo data, thrown away at the end</source>
        <translation>प्रदर्शन आँकड़े, अन्त में हटा दिए जाते हैं</translation>
    </message>
    <message>
        <source>a file on this PC</source>
        <translation>इस पी0सी0 पर एक फाइल</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पूर्व</numerusform>
            <numerusform>%n दिन पूर्व</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} entries, head {1}</source>
        <translation>{0} प्रविष्टियाँ, शीर्ष {1}</translation>
    </message>
    <message>
        <source>The number of the newest entry and its hash are in the clipboard.</source>
        <translation>नवीनतम प्रविष्टि की संख्या एवं हैश क्लिपबोर्ड में है।</translation>
    </message>
</context>
<context>
    <name>SubmitForm</name>
    <message>
        <source>The chair sees exactly this version and approves it or sends it back.</source>
        <translation>अध्यक्ष ठीक यही संस्करण देखेंगे तथा अनुमोदित करेंगे या वापस भेजेंगे।</translation>
    </message>
    <message>
        <source>Remark for the chair</source>
        <translation>अध्यक्ष हेतु टिप्पणी</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{1} में से {0} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{0} remain</source>
        <translation>{0} शेष</translation>
    </message>
    <message>
        <source>You may work on other screens meanwhile: the import goes on. What is counted here is in the store.</source>
        <translation>इस बीच दूसरे पृष्ठों पर कार्य किया जा सकता है: आयात चलता रहेगा। यहाँ गिनी गई पंक्तियाँ भण्डार में आ चुकी हैं।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Show the new complaints</source>
        <translation>नई शिकायतें देखें</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>दूसरी फाइल</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>इस खेप के बाद रुक रहा है…</translation>
    </message>
    <message>
        <source>Taking in {0}</source>
        <translation>{0} का आयात हो रहा है</translation>
    </message>
    <message>
        <source>It stopped after {0} of {1} rows; these are in the store.</source>
        <translation>{1} में से {0} पंक्तियों के बाद रुका; ये भण्डार में हैं।</translation>
    </message>
    <message>
        <source>Stopped. {0} of {1} rows are in the store and stay; the same file again takes the rest.</source>
        <translation>रोक दिया गया। {1} में से {0} पंक्तियाँ भण्डार में आ चुकी हैं और रहेंगी; वही फाइल पुनः देने पर शेष आ जाएँगी।</translation>
    </message>
    <message>
        <source>Nothing changed: the store already said what this file says.</source>
        <translation>कुछ नहीं बदला: फाइल में जो है वह भण्डार में पहले से था।</translation>
    </message>
    <message>
        <source>The file is in: {0} new, {1} changed, {2} unchanged, {3} refused.</source>
        <translation>आयात पूर्ण: {0} नई, {1} परिवर्तित, {2} यथावत, {3} अस्वीकृत।</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>What you typed earlier is here again.</source>
        <translation>आपका पहले लिखा मसौदा यहाँ पुनः उपलब्ध है।</translation>
    </message>
    <message>
        <source>Show with reason</source>
        <translation>कारण सहित देखें</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>प्रारम्भ समय</translation>
    </message>
    <message>
        <source>Duration (minutes)</source>
        <translation>अवधि (मिनट)</translation>
    </message>
    <message>
        <source>Who spoke, if not you</source>
        <translation>किसने बात की (यदि आप नहीं)</translation>
    </message>
    <message>
        <source>The complainant&apos;s doubt (in their own words)</source>
        <translation>शिकायतकर्ता की शंका (उन्हीं के शब्दों में)</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>दिया गया उत्तर</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Promise date</source>
        <translation>वादे की तिथि</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Log dialogue</source>
        <translation>संवाद अंकित करें</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>भाषा: {0}</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <translation>मसौदा {0} पर सहेजा</translation>
    </message>
    <message>
        <source>The draft could not be kept on this disk</source>
        <translation>मसौदा डिस्क पर सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>क्या हुआ (ऐच्छिक)</translation>
    </message>
    <message>
        <source>{0} is a holiday; the next working day is {1}, {2}</source>
        <translation>{0} अवकाश है; अगला कार्यदिवस {1}, {2}</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>इसे भरें।</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Target date</source>
        <translation>लक्ष्य तिथि</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>अधिक समय क्यों चाहिए</translation>
    </message>
    <message>
        <source>Tell the complainant the date first, then tick this.</source>
        <translation>पहले शिकायतकर्ता को तिथि बताएँ, फिर यहाँ सही का चिह्न लगाएँ।</translation>
    </message>
    <message>
        <source>The complainant was told this date</source>
        <translation>शिकायतकर्ता को यह तिथि बताई गई</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>In the complainant&apos;s own words</source>
        <translation>शिकायतकर्ता के शब्द</translation>
    </message>
</context>
<context>
    <name>ThisPcPage</name>
    <message>
        <source>Window on this PC</source>
        <translation>इस पी0सी0 की विण्डो</translation>
    </message>
    <message>
        <source>These choices hold for this PC and everybody who signs in on it.</source>
        <translation>ये विकल्प इस पी0सी0 पर प्रवेश करने वाले सभी हेतु हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Lines of lists</source>
        <translation>सूची की पंक्तियाँ</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>दो पंक्ति</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>एक पंक्ति</translation>
    </message>
    <message>
        <source>30948217 · Main pipe line damaged for 12 days</source>
        <translation>30948217 · मुख्य पाइप लाइन 12 दिन से क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Pauri Garhwal · Thalisain · 27 days over</source>
        <translation>पौड़ी गढ़वाल · थलीसैंण · 27 दिन पार</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} पॉइंट</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>open the list</source>
        <translation>सूची खोलें</translation>
    </message>
</context>
<context>
    <name>TimeInput</name>
    <message>
        <source>Write the time as 11:30.</source>
        <translation>समय 11:30 की भाँति लिखें।</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Course of the case</source>
        <translation>प्रकरण का क्रम</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n प्रविष्टि</numerusform>
            <numerusform>%n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>प्रतिलिपि</translation>
    </message>
</context>
<context>
    <name>TitlePage</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>बैठक की तिथि</translation>
    </message>
    <message>
        <source>Letterhead, one line each</source>
        <translation>शीर्ष, प्रत्येक पंक्ति अलग</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>{0} rows</source>
        <translation>{0} पंक्तियाँ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>प्रकरण सूची</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>ताज़ा हो रहा है…</translation>
    </message>
    <message>
        <source>The list has changed – show it as it is now</source>
        <translation>सूची बदल गई है – नई सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Grievances {0}</source>
        <translation>शिकायत {0}</translation>
    </message>
    <message>
        <source>25–29 days: {0}</source>
        <translation>25–29 दिन: {0}</translation>
    </message>
    <message>
        <source>Over 30 days: {0}</source>
        <translation>30 दिन से अधिक: {0}</translation>
    </message>
    <message>
        <source>The oldest for {0} days</source>
        <translation>सबसे पुराना {0} दिन से</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>{0} में से</translation>
    </message>
    <message>
        <source>Demands {0}</source>
        <translation>मांग / सुझाव {0}</translation>
    </message>
    <message>
        <source>Too long: {0}</source>
        <translation>15 दिन से अधिक: {0}</translation>
    </message>
    <message>
        <source>Pending: {0}</source>
        <translation>लंबित: {0}</translation>
    </message>
    <message>
        <source>Past time limit: {0}</source>
        <translation>समय-सीमा पार: {0}</translation>
    </message>
    <message>
        <source>To be acted on today: {0}</source>
        <translation>आज कार्यवाही योग्य: {0}</translation>
    </message>
    <message>
        <source>No contact: {0}</source>
        <translation>सम्पर्क नहीं: {0}</translation>
    </message>
    <message>
        <source>{0} to {1}: {2}</source>
        <translation>{0} से {1}: {2}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>यथावत</translation>
    </message>
    <message>
        <source>▲ {0} since yesterday</source>
        <translation>▲ {0} कल से</translation>
    </message>
    <message>
        <source>▼ {0} since yesterday</source>
        <translation>▼ {0} कल से</translation>
    </message>
    <message>
        <source>Over {0} days</source>
        <translation>{0} दिन से अधिक</translation>
    </message>
    <message>
        <source>{0}–{1} days</source>
        <translation>{0}–{1} दिन</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Today&apos;s work</source>
        <translation>आज का कार्य</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>ताज़ा हो रहा है…</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>समस्त विभाग</translation>
    </message>
    <message>
        <source>all {0} districts</source>
        <translation>समस्त {0} जनपद</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>लंबित {0}</translation>
    </message>
    <message>
        <source>Sum agrees</source>
        <translation>योग सही</translation>
    </message>
    <message>
        <source>Differs by {0}</source>
        <translation>अन्तर {0}</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>To which department</source>
        <translation>किस विभाग को</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>उस विभाग की श्रेणी</translation>
    </message>
    <message>
        <source>Why it belongs there</source>
        <translation>उस विभाग का विषय क्यों है</translation>
    </message>
    <message>
        <source>Talk to the complainant first, then tick this.</source>
        <translation>पहले शिकायतकर्ता से बात करें, फिर यहाँ सही का चिह्न लगाएँ।</translation>
    </message>
    <message>
        <source>The complainant was told of it</source>
        <translation>शिकायतकर्ता को इसकी सूचना दी गई</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>स्थानान्तरित करें</translation>
    </message>
</context>
<context>
    <name>UndoMergeForm</name>
    <message>
        <source>Why they are not the same</source>
        <translation>दोनों एक क्यों नहीं हैं</translation>
    </message>
</context>
<context>
    <name>UploadForm</name>
    <message>
        <source>in this store, for all who may see the meeting</source>
        <translation>इस भण्डार में, जो बैठक देख सकते हैं उन सबके लिए</translation>
    </message>
    <message>
        <source>as a folder, for the portal</source>
        <translation>पोर्टल हेतु फोल्डर के रूप में</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फोल्डर चुनें</translation>
    </message>
    <message>
        <source>The folder gets the PDF, its SHA-256 and a file that says what it is.</source>
        <translation>फोल्डर में PDF, उसका SHA-256 और विवरण की फाइल रखी जाती है।</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>फोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>अपलोड करें</translation>
    </message>
</context>
<context>
    <name>UploadsSection</name>
    <message numerus="yes">
        <source>%n set(s) of minutes not uploaded</source>
        <translation>
            <numerusform>%n कार्यवृत्त अपलोड शेष</numerusform>
            <numerusform>%n कार्यवृत्त अपलोड शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>अध्यक्षता</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Upload by</source>
        <translation>अपलोड तक</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>विलम्ब</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>No meeting is chosen.</source>
        <translation>कोई बैठक चुनी नहीं गई है।</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>विलम्ब (दिन)</translation>
    </message>
    <message>
        <source>Also those that are not late</source>
        <translation>समय-सीमा के भीतर वाले भी</translation>
    </message>
    <message>
        <source>No minutes are overdue for upload.</source>
        <translation>किसी कार्यवृत्त का अपलोड विलम्बित नहीं है।</translation>
    </message>
    <message>
        <source>Show those that are not late</source>
        <translation>समय-सीमा के भीतर वाले भी दिखाएँ</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions and differences</source>
        <translation>संस्करण एवं अन्तर</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>अभी कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>{version} · {officer} · {lines} lines</source>
        <translation>{version} · {officer} · {lines} पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>ViewsList</name>
    <message>
        <source>own conditions</source>
        <translation>अपनी शर्तें</translation>
    </message>
    <message>
        <source>Cases of one seat</source>
        <translation>एक पद के प्रकरण</translation>
    </message>
    <message>
        <source>Make a new list</source>
        <translation>नई सूची बनाएँ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>सूचियाँ</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>मेरी सूचियाँ</translation>
    </message>
    <message>
        <source>Own lists</source>
        <translation>निजी</translation>
    </message>
    <message>
        <source>Remove this list</source>
        <translation>यह सूची हटाएँ</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Why it is taken back</source>
        <translation>वापस लेने का कारण</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Looking at the file…</source>
        <translation>फाइल देखी जा रही है…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>पंक्तियाँ पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>Comparing with the store…</source>
        <translation>भण्डार से मिलान हो रहा है…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>nothing written yet</source>
        <translation>कुछ अंकित नहीं</translation>
    </message>
    <message>
        <source>satisfaction awaited</source>
        <translation>सन्तुष्टि प्रतीक्षित</translation>
    </message>
    <message>
        <source>L3&apos;s opinion awaited</source>
        <translation>एल-3 मत शेष</translation>
    </message>
    <message>
        <source>L3&apos;s decision awaited</source>
        <translation>एल-3 निर्णय शेष</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>निस्तारित</translation>
    </message>
    <message>
        <source>{0} must speak first</source>
        <translation>{0} का संवाद शेष</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>लक्ष्य {0}</translation>
    </message>
    <message>
        <source>L4&apos;s decision awaited</source>
        <translation>एल-4 निर्णय शेष</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>शिकायतकर्ता</translation>
    </message>
    <message>
        <source>District / block</source>
        <translation>जनपद / वि0ख0</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ग्राम</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>प्राप्ति दिनांक</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>लक्ष्य तिथि</translation>
    </message>
</context>
<context>
    <name>WorklistPanel</name>
    <message>
        <source>No complaint fits these conditions.</source>
        <translation>इस शर्त पर कोई प्रकरण नहीं।</translation>
    </message>
    <message>
        <source>Search all cases, closed ones too</source>
        <translation>बंद सहित समस्त प्रकरणों में खोजें</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
    <message>
        <source>{0}–{1} of {2}</source>
        <translation>{2} में से {0}–{1}</translation>
    </message>
</context>
<context>
    <name>_PlanFields</name>
    <message>
        <source>Day</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Presided by (title)</source>
        <translation>अध्यक्षता (पद)</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>अध्यक्ष का नाम</translation>
    </message>
    <message>
        <source>Who presents</source>
        <translation>प्रस्तुतकर्ता</translation>
    </message>
    <message>
        <source>Subject, if not the helpline</source>
        <translation>विषय, यदि हैल्पलाईन से भिन्न हो</translation>
    </message>
    <message>
        <source>The chair is addressed as Mahodaya</source>
        <translation>अध्यक्ष को महोदया लिखा जाए</translation>
    </message>
    <message>
        <source>{0}. The next day for meetings is {1}.</source>
        <translation>{0}। बैठक हेतु अगला दिन {1} है।</translation>
    </message>
</context>
</TS>
