extension CitationTable {
  /// Resolutions of the seventieth session and after.
  ///
  /// Learnt from adopted texts by ``CitationTable`` and written as ``text``.
  static let knownSince2015 = """
    70/1|2015-09-25||Transforming our world: the 2030 Agenda for Sustainable Development
    70/8|2015-11-13||
    70/19|2015-12-03||
    70/44|2015-12-07||
    70/46|2015-12-07||
    70/58|2015-12-07||
    70/125|2015-12-16||
    70/157|2015-12-17||
    70/183|2015-12-17||
    70/192|2015-12-22||
    70/200|2015-12-22||
    70/201|2015-12-22||
    70/211|2015-12-22||
    70/222|2015-12-22||
    70/286|2016-06-17||
    70/299|2016-07-29||
    70/301|2016-09-09||
    70/305|2016-09-13||
    71/6|2016-10-27||
    71/13|2016-11-21||
    71/41|2016-12-05||
    71/43|2016-12-05||
    71/50|2016-12-05||
    71/70|2016-12-05||
    71/72|2016-12-05||
    71/159|2016-12-15||
    71/168|2016-12-19||
    71/175|2016-12-19||
    71/195|2016-12-19||
    71/208|2016-12-19||
    71/213|2016-12-21||
    71/217|2016-12-21||
    71/233|2016-12-21||
    71/240|2016-12-21||
    71/243|2016-12-21||
    71/244|2016-12-21||
    71/249|2016-12-22||
    71/263|2016-12-23||
    71/285|2017-04-27||
    71/289|2017-05-24||
    71/323|2017-09-08||
    71/326|2017-09-11||
    71/328|2017-09-11||
    72/1|2017-09-27||
    72/9|2017-11-17||
    72/35|2017-12-04||
    72/36|2017-12-04||
    72/44|2017-12-04||
    72/73|2017-12-05||
    72/130|2017-12-08||
    72/136|2017-12-11||
    72/139|2017-12-12||
    72/176|2017-12-19||
    72/196|2017-12-19||
    72/207|2017-12-20||
    72/208|2017-12-20||
    72/224|2017-12-20||
    72/227|2017-12-20||
    72/233|2017-12-20||
    72/237|2017-12-20||
    72/241|||A world against violence and violent extremism
    72/250|2017-12-24||
    72/254|2017-12-24||
    72/262 C|2018-07-05||
    72/266 A|2017-12-24||
    72/266 B|2018-07-05||
    72/279|2018-05-31||
    72/313|2018-09-17||
    73/2|2018-10-10||Political declaration of the third high-level meeting of the General Assembly on the prevention and control of non-communicable diseases
    73/10|2018-11-26||
    73/34|2018-12-05||
    73/36|2018-12-05||
    73/38|2018-12-05||
    73/44|2018-12-05||
    73/67|2018-12-05||
    73/129|2018-12-12||
    73/132|2018-12-13||
    73/137|2018-12-14||
    73/149|2018-12-17||
    73/153|2018-12-17||
    73/164|2018-12-17||
    73/186|2018-12-17||
    73/222|2018-12-20||
    73/223|2018-12-20||
    73/236|2018-12-20||
    73/244|2018-12-20||
    73/245|2018-12-20||
    73/249|2018-12-20||
    73/269|2018-12-22||
    73/284|2019-03-01||
    73/290|2019-04-15||
    73/291|2019-04-15||
    73/343|2019-09-16||
    73/346|2019-09-16||
    74/20|2019-12-11||
    74/23|2019-12-12||
    74/38|2019-12-12||
    74/49|2019-12-12||
    74/164|2019-12-18||
    74/176|2019-12-18|2020-01-23|Improving the coordination of efforts against trafficking in persons
    74/177|2019-12-18||
    74/191|2019-12-18||
    74/206|2019-12-19||
    74/207|2019-12-19||
    74/214|2019-12-19||
    74/225|2019-12-19||
    74/228|2019-12-19||
    74/237|2019-12-19||
    74/239|2019-12-19||
    74/247|2019-12-27||
    74/251|2019-12-27||
    74/257|2019-12-27||
    74/274|2020-04-20||
    74/276|2020-06-01||
    74/297|2020-08-11||
    75/1|2020-09-21||
    75/7|2020-11-23||
    75/26|2020-12-02||
    75/41|2020-12-07||
    75/50|2020-12-07||
    75/59|2020-12-07||
    75/64|2020-12-07|2020-12-15|The Arms Trade Treaty
    75/130|2020-12-14||
    75/141|2020-12-15|2020-12-22|The rule of law at the national and international levels
    75/144|2020-12-15||
    75/160|2020-12-16||
    75/167|2020-12-16||
    75/179|2020-12-16|2020-12-28|The right to food
    75/187|2020-12-16||
    75/194|2020-12-16||
    75/201|2020-12-21||
    75/206|2020-12-21||
    75/208|2020-12-21||
    75/221|2020-12-21||
    75/223|2020-12-21||Global Code of Ethics for Tourism
    75/229|2020-12-21||
    75/232|2020-12-21||
    75/233|2020-12-21||
    75/234|2020-12-21|2020-12-30|South-South cooperation
    75/243|2020-12-31||
    75/271|2021-04-16||Nature knows no borders: transboundary cooperation – a key factor for biodiversity conservation, restoration and sustainable use
    75/274|2021-04-28||
    75/282|2021-05-26||
    75/283|2021-06-07|2021-06-09|Modalities, format and organization of the high-level meeting of the General Assembly on the appraisal of the United Nations Global Plan of Action to Combat Trafficking in Persons
    75/307|2021-07-07||
    75/311|2021-07-23||
    76/7|2021-11-22|2021-11-23|2021 Political Declaration on the Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons
    76/42|2021-12-06||
    76/50|2021-12-06|2021-12-13|The Arms Trade Treaty
    76/117|2021-12-09|2021-12-17|The rule of law at the national and international levels
    76/123|2021-12-09||
    76/124|2021-12-10||
    76/157|2021-12-16||
    76/166|2021-12-16|2022-01-07|The right to food
    76/185|2021-12-16||Preventing and combating crimes that affect the environment
    76/196|2021-12-17||
    76/198|2021-12-17||
    76/202|2021-12-17||
    76/210|2021-12-17||
    76/219|2021-12-17||
    76/221|2021-12-17|2022-01-11|South-South cooperation
    76/233|2021-12-24||
    76/236|2021-12-24||
    76/238|2021-12-24||
    76/239|2021-12-24||
    76/257|2022-03-29||
    76/262|2022-04-26||
    76/264|2022-05-23||State of global food insecurity
    76/274|2022-06-29||
    76/296|2022-07-21||
    76/305|2022-09-08||
    76/307|2022-09-08||
    77/19|2022-11-21||
    77/56|2022-12-07||
    77/61|2022-12-07||
    77/62|2022-12-07|2022-12-14|The Arms Trade Treaty
    77/64|2022-12-07||
    77/110|2022-12-07|2022-12-19|The rule of law at the national and international levels
    77/154|2022-12-14||
    77/156|2022-12-14||
    77/161|2022-12-14||Promoting zero-waste initiatives to advance the 2030 Agenda for Sustainable Development
    77/170|2022-12-14||
    77/175|2022-12-14||
    77/178|2022-12-14||
    77/183|2022-12-14||
    77/185|2022-12-14|2022-12-21|South-South cooperation
    77/189|2022-12-15||
    77/195|2022-12-15||
    77/202|2022-12-15||
    77/217|2022-12-15|2023-01-05|The right to food
    77/225|2022-12-15||
    77/237|2022-12-15||
    77/250|2022-12-30||
    77/254|2022-12-30||
    77/276|2023-03-29||
    77/278|2023-04-18||
    77/301|2023-06-29||
    77/320|2023-07-25||
    77/321|2023-08-01||
    77/322|2023-08-01||
    77/325|2023-08-25||
    77/327|2023-08-25||
    77/331|2023-08-25||
    77/335|2023-09-01||
    78/1|2023-09-29|2023-10-16|Political declaration of the high-level political forum on sustainable development convened under the auspices of the General Assembly
    78/19|2023-12-04||
    78/37|2023-12-04||
    78/42|2023-12-04||
    78/48|2023-12-04|2023-12-06|The Arms Trade Treaty
    78/69|2023-12-05||
    78/112|2023-12-07|2023-12-11|The rule of law at the national and international levels
    78/116|2023-12-07||
    78/132|2023-12-19||
    78/140|2023-12-19||
    78/145|2023-12-19||
    78/154|2023-12-19||
    78/157|2023-12-19||
    78/165|2023-12-19||Eradicating rural poverty to implement the 2030 Agenda for Sustainable Development
    78/167|2023-12-19|2023-12-21|South-South cooperation
    78/188|2023-12-19||
    78/191|2023-12-19||
    78/198|2023-12-19|2023-12-22|The right to food
    78/202|2023-12-19||
    78/214|2023-12-19||
    78/231|2023-12-22||
    78/241|2023-12-22||
    78/244|2023-12-22||
    78/246|2023-12-22||
    78/252|2023-12-22||
    78/260|2024-02-26||International Year of Sustainable and Resilient Tourism, 2027
    78/263|2024-02-26||
    78/265|2024-03-21|2024-04-01|Seizing the opportunities of safe, secure and trustworthy artificial intelligence systems for sustainable development
    78/272|2024-04-24||
    78/280|2024-05-02||Global health and foreign policy: addressing global health challenges in the foreign policy space
    78/285|2024-06-07||
    78/291|2024-06-28||
    78/301|2024-06-28||
    78/306|2024-06-28||
    78/314|2024-07-10||
    78/317|2024-07-16||
    78/322|2024-08-13||
    78/330|2024-09-06||
    79/1|2024-09-22|2024-09-22|The Pact for the Future
    79/4|2024-10-15|2024-10-17|Report of the International Atomic Energy Agency
    79/14|2024-11-18|2024-11-19|Cooperation between the United Nations and the Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization
    79/19|2024-12-02|2024-12-09|Prevention of an arms race in outer space
    79/23|2024-12-02|2024-12-09|Role of science and technology in the context of international security and disarmament
    79/26|2024-12-02|2024-12-09|Conventional arms control at the regional and subregional levels
    79/30|2024-12-02|2024-12-09|Mongolia’s international security and nuclear-weapon-free status
    79/35|2024-12-02|2024-12-09|Towards a nuclear-weapon-free world: accelerating the implementation of nuclear disarmament commitments
    79/44|2024-12-02|2024-12-09|Convening of the fourth special session of the General Assembly devoted to disarmament
    79/49|2024-12-02|2024-12-09|Effects of the use of armaments and ammunitions containing depleted uranium
    79/52|2024-12-02|2024-12-09|The Arms Trade Treaty
    79/53|2024-12-02|2024-12-09|Countering the threat posed by improvised explosive devices
    79/58|2024-12-02|2024-12-09|Implementation of the Convention on Cluster Munitions
    79/62|2024-12-02|2024-12-10|Lethal autonomous weapons systems
    79/103|2024-12-04|2024-12-12|Question of the Cayman Islands
    79/108|2024-12-04|2024-12-12|Question of Pitcairn
    79/112|2024-12-04|2024-12-12|Question of the United States Virgin Islands
    79/117|2024-12-04|2024-12-12|Report of the United Nations Commission on International Trade Law on the work of its fifty-seventh session
    79/121|2024-12-04|2024-12-12|Report of the International Law Commission on the work of its seventy-fifth session
    79/126|2024-12-04|2024-12-12|The rule of law at the national and international levels
    79/130|2024-12-04|2024-12-12|Report of the Committee on Relations with the Host Country
    79/135|2024-12-06|2024-12-12|Cooperation between the United Nations and the Central European Initiative
    79/144|2024-12-12|2024-12-16|Oceans and the law of the sea
    79/149|2024-12-17|2024-12-19|Inclusive development for and with persons with disabilities
    79/153|2024-12-17|2024-12-19|Intensifying global efforts for the elimination of female genital mutilation
    79/158|2024-12-17|2024-12-19|Child, early and forced marriage
    79/162|2024-12-17|2024-12-19|Use of mercenaries as a means of violating human rights and impeding the exercise of the right of peoples to self-determination
    79/167|2024-12-17|2024-12-19|Human rights and unilateral coercive measures
    79/171|2024-12-17|2024-12-19|The right to food
    79/176|2024-12-17|2024-12-19|Extrajudicial, summary or arbitrary executions
    79/180|2024-12-17|2024-12-19|Combating intolerance, negative stereotyping, stigmatization, discrimination, incitement to violence and violence against persons, based on religion or belief
    79/182|2024-12-17||
    79/185|2024-12-17|2024-12-19|Situation of human rights in the Syrian Arab Republic
    79/194|2024-12-19|2024-12-23|Information and communications technologies for sustainable development
    79/199|2024-12-19|2024-12-23|Follow-up to and implementation of the outcomes of the International Conferences on Financing for Development
    79/202|2024-12-19|2024-12-23|Promoting sustainable consumption and production patterns for the implementation of the 2030 Agenda for Sustainable Development, building on Agenda 21
    79/207|2024-12-19|2024-12-23|Implementation of the United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa
    79/211|2024-12-19|2024-12-23|Ensuring access to affordable, reliable, sustainable and modern energy for all
    79/216|2024-12-19|2024-12-23|Role of the United Nations in promoting development in the context of globalization and interdependence
    79/220|2024-12-19|2024-12-23|Promotion of sustainable and resilient tourism, including ecotourism, for poverty eradication and environmental protection
    79/225|2024-12-19|2024-12-23|Eradicating rural poverty to implement the 2030 Agenda for Sustainable Development
    79/234|2024-12-24|2024-12-31|Promotion of international cooperation to combat illicit financial flows and strengthen good practices on assets return to foster sustainable development
    79/236|2024-12-24|2024-12-31|South-South cooperation
    79/239|2024-12-24|2024-12-31|Artificial intelligence in the military domain and its implications for international peace and security
    79/243|2024-12-24|2024-12-31|United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating Certain Crimes Committed by Means of Information and Communications Technology Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes
    79/247|2024-12-24|2024-12-31|Programme planning
    79/249|2024-12-24||
    79/250|2024-12-24||
    79/251|2024-12-24|2024-12-31|Report on the activities of the Ethics Office
    79/256|2024-12-24|2024-12-31|Proposed programme budget for 2025: section 26, Palestine refugees
    79/264|2025-01-15|2025-01-16|Promotion of durable peace through sustainable development in Africa
    79/269|2025-03-04|2025-03-04|International Day of Peaceful Coexistence
    79/273|2025-03-06|2025-03-10|Scope, modalities, format and organization of the fourth high-level meeting of the General Assembly on the prevention and control of noncommunicable diseases and the promotion of mental health and well-being
    79/276|2025-03-25||
    79/278|2025-03-25|2025-03-27|Scope, modalities, format and organization of the High-level Conference on the Situation of Rohingya Muslims and Other Minorities in Myanmar
    79/282|2025-04-11|2025-04-16|Review of the implementation of General Assembly resolutions 48/218 B, 54/244, 59/272, 64/263, 69/253 and 74/257
    79/287|2025-04-29|2025-05-02|Global health and foreign policy: rethinking health promotion as a transformative path towards improved and more sustainable well-being for all
    79/291|2025-06-03|2025-06-09|World Horse Day
    79/296|2025-06-30|2025-07-02|Comprehensive review of the whole question of peacekeeping operations in all their aspects
    79/304|2025-06-30|2025-07-01|Financing of the United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
    79/309|2025-06-30|2025-07-01|Financing of the United Nations Mission in South Sudan
    79/313|2025-06-30|2025-07-02|Tackling illicit trafficking in wildlife
    79/318|2025-07-18|2025-07-18|UN80 Initiative
    79/322|2025-07-25|2025-07-31|Role of artificial intelligence in creating new opportunities for sustainable development in Central Asia
    79/323|2025-08-25||
    79/327|2025-09-05|2025-09-05|Revitalization of the work of the General Assembly
    79/331|2025-09-05|2025-09-08|Cooperation between the United Nations and the International Organization of la Francophonie
    80/9|2025-11-24|2025-11-25|2025 Political Declaration on the Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons
    80/46|2025-12-01|2025-12-03|The Arms Trade Treaty
    80/156|2025-12-15|2025-12-18|South-South cooperation
    80/167|2025-12-15|2025-12-19|The rule of law at the national and international levels
    80/210|2025-12-18|2025-12-22|The right to food
    """
}
