/// Slips of the pen that drafts have, each with the word that is meant.
enum BritishSpellingSlips {
  /// Pairs parted by `>`.
  static let pairs = """
    adaption>adaptation adaptions>adaptations disproportionally>disproportionately \
    inter-section>intersection inter-sections>intersections accomodate>accommodate \
    accomodation>accommodation accomodated>accommodated acheive>achieve acheived>achieved \
    achievment>achievement achievments>achievements accross>across adress>address \
    adressed>addressed adressing>addressing agression>aggression allign>align alligned>aligned \
    alignement>alignment apparant>apparent appropiate>appropriate appropriatly>appropriately \
    assesment>assessment assesments>assessments assistence>assistance availabe>available \
    availible>available begining>beginning beleive>believe benefical>beneficial \
    benificial>beneficial beneficaries>beneficiaries \
    buisness>business calender>calendar catagory>category challange>challenge \
    challanges>challenges collegue>colleague collegues>colleagues comission>commission \
    commision>commission commisioner>commissioner commited>committed commiting>committing \
    committe>committee committment>commitment committments>commitments comittee>committee \
    comittment>commitment comparitive>comparative compatability>compatibility \
    complience>compliance comprehensivly>comprehensively concious>conscious concensus>consensus \
    consistant>consistent consistantly>consistently continous>continuous \
    continously>continuously contribut>contribute convinient>convenient cooperaton>cooperation \
    coordinaton>coordination decison>decision decisons>decisions \
    definately>definitely definitly>definitely dependance>dependence \
    developement>development developements>developments developped>developed \
    developping>developing devlopment>development dissapear>disappear \
    dissapearance>disappearance dissapearances>disappearances disasterous>disastrous \
    discrimation>discrimination discriminaton>discrimination effecient>efficient \
    efficency>efficiency eleminate>eliminate elimate>eliminate emminent>eminent \
    empahsize>emphasize emphazise>emphasize encouragment>encouragement \
    enforcable>enforceable enviroment>environment enviromental>environmental \
    environement>environment equiped>equipped especialy>especially essencial>essential \
    excercise>exercise existance>existence existant>existent expecially>especially \
    experiance>experience facilitiate>facilitate familar>familiar finaly>finally \
    financal>financial foriegn>foreign forteen>fourteen foward>forward fourty>forty \
    fundemental>fundamental garantee>guarantee gaurantee>guarantee goverment>government \
    goverments>governments governement>government governements>governments \
    governmnet>government gratefull>grateful guidence>guidance harrassment>harassment \
    harassement>harassment heirarchy>hierarchy heigth>height hinderance>hindrance \
    humanatarian>humanitarian humanitarain>humanitarian immediatly>immediately \
    immedietly>immediately implemention>implementation implementaion>implementation \
    implemenation>implementation implmentation>implementation imporve>improve \
    improvment>improvement improvments>improvements incidently>incidentally \
    inclusivly>inclusively independant>independent independantly>independently \
    indispensible>indispensable inequalties>inequalities infomation>information \
    informaton>information initative>initiative initatives>initiatives \
    initative's>initiative’s inovation>innovation inovative>innovative \
    institutionnal>institutional intergration>integration intergrated>integrated \
    intergovermental>intergovernmental intermitent>intermittent \
    internatinal>international internationaly>internationally interum>interim \
    irreversable>irreversible knowlege>knowledge labratory>laboratory legitamate>legitimate \
    leasure>leisure liase>liaise liason>liaison lisence>licence maintainance>maintenance \
    maintenence>maintenance managment>management mangement>management \
    mechansim>mechanism mechansims>mechanisms millenium>millennium millenia>millennia \
    miniscule>minuscule mispell>misspell neccessary>necessary necesary>necessary \
    neccessity>necessity negociate>negotiate negociation>negotiation negociations>negotiations \
    noticable>noticeable ocasion>occasion occassion>occasion occassions>occasions \
    occured>occurred occuring>occurring occurence>occurrence occurences>occurrences \
    occurance>occurrence ommission>omission oppurtunity>opportunity oportunity>opportunity \
    oportunities>opportunities organiation>organization orgnization>organization \
    organzation>organization paralell>parallel parliment>parliament parlimentary>parliamentary \
    parlimentarians>parliamentarians particpate>participate particpation>participation \
    participaton>participation partnerhip>partnership partnerhips>partnerships \
    peacefull>peaceful percieved>perceived permanant>permanent persistant>persistent \
    persue>pursue persuit>pursuit posession>possession possesion>possession potencial>potential \
    pratice>practice preceeding>preceding preceed>precede prefered>preferred \
    preparaton>preparation presense>presence prevelance>prevalence prevelant>prevalent \
    privelege>privilege priviledge>privilege priviledges>privileges proceedure>procedure \
    proceedures>procedures proffesional>professional professionnal>professional \
    programe>programme programmme>programme progam>programme pronounciation>pronunciation \
    protecton>protection publically>publicly pursuent>pursuant questionaire>questionnaire \
    realy>really reccomend>recommend reccomendation>recommendation recomend>recommend \
    recomendation>recommendation recomendations>recommendations recieve>receive \
    recieved>received recieving>receiving reconciliaton>reconciliation recource>recourse \
    reffered>referred refered>referred refering>referring referance>reference \
    relevent>relevant relevence>relevance religous>religious reponse>response \
    reponses>responses representaion>representation representitive>representative \
    representatative>representative resillience>resilience resiliance>resilience \
    resiliant>resilient resolutin>resolution resoluton>resolution resoultion>resolution \
    responsability>responsibility responsibilty>responsibility responsable>responsible \
    responsiblity>responsibility rythm>rhythm saftey>safety secratary>secretary \
    secretery>secretary secratariat>secretariat seperate>separate seperated>separated \
    seperately>separately seperation>separation sieze>seize similiar>similar sincerly>sincerely \
    soverignty>sovereignty sovereingty>sovereignty sovreignty>sovereignty \
    stakeholers>stakeholders stategy>strategy stategies>strategies strenghten>strengthen \
    strenghtening>strengthening strengthing>strengthening strengthend>strengthened \
    strenthen>strengthen strenthening>strengthening sucess>success sucessful>successful \
    successfull>successful successfuly>successfully sufficent>sufficient suport>support \
    suppport>support suppressd>suppressed surveilance>surveillance \
    sustainble>sustainable sustainabe>sustainable sustainible>sustainable \
    sustanable>sustainable sustainabilty>sustainability teh>the tendancy>tendency \
    territoral>territorial threshhold>threshold threshholds>thresholds \
    tommorow>tomorrow traffickng>trafficking traffiking>trafficking trafficed>trafficked \
    trafficing>trafficking transparancy>transparency transparant>transparent \
    transfered>transferred transfering>transferring truely>truly unanimousy>unanimously \
    undoubtably>undoubtedly unforseen>unforeseen unfortunatly>unfortunately untill>until \
    usefull>useful vaccum>vacuum victem>victim vulnerabilty>vulnerability \
    vulnerabilites>vulnerabilities vulnerablity>vulnerability wellfare>welfare \
    wether>whether wich>which withold>withhold witholding>withholding womens>women’s \
    childrens>children’s writen>written
    """
}
