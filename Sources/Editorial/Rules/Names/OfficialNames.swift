/// Official names that drafts often have with a small word wrong.
///
/// Each is a name of three telling words at least, with its small words and commas as the United
/// Nations prints them. The list holds what political declarations name most; a name that is not
/// there is not judged.
enum OfficialNames {
  /// The names, one on each line.
  static let all: [String] =
    ([organs, entities, instruments, outcomes, partners, treaties, conferences, bodies]
    .joined(separator: "\n"))
    .split(separator: "\n").map(\.trimmingSpaces).filter { !$0.isEmpty }

  /// The official name with “United Nations” before it, where a text has left that out.
  static func whole(_ name: String) -> String {
    let longer = "United Nations " + name
    return known.contains(longer) && !known.contains(name) ? longer : name
  }

  private static let known = Set(all)

  private static let organs = """
    Ad Hoc Open-ended Working Group on Financing for Development
    Advisory Committee on Administrative and Budgetary Questions
    Commission on Crime Prevention and Criminal Justice
    Commission on Narcotic Drugs
    Commission on Population and Development
    Commission on Science and Technology for Development
    Commission on the Limits of the Continental Shelf
    Commission on the Status of Women
    Committee for Programme and Coordination
    Committee for the Protection of the Rights of All Migrant Workers and Members of Their Families
    Committee for the Elimination of Racial Discrimination
    Committee on Economic, Social and Cultural Rights
    Committee on Enforced Disappearances
    Committee on the Elimination of Discrimination against Women
    Committee on the Elimination of Racial Discrimination
    Committee on the Exercise of the Inalienable Rights of the Palestinian People
    Committee on the Peaceful Uses of Outer Space
    Committee on the Rights of Persons with Disabilities
    Committee on the Rights of the Child
    Conference of the Parties to the United Nations Convention against Transnational Organized Crime
    Conference of the States Parties to the United Nations Convention against Corruption
    Economic Commission for Africa
    Economic Commission for Europe
    Economic Commission for Latin America and the Caribbean
    Economic and Social Commission for Asia and the Pacific
    Economic and Social Commission for Western Asia
    Expert Mechanism on the Rights of Indigenous Peoples
    High-level Committee on South-South Cooperation
    High-level Political Forum on Sustainable Development
    Intergovernmental Panel on Climate Change
    Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services
    International Court of Justice
    International Law Commission
    International Narcotics Control Board
    International Tribunal for the Law of the Sea
    Open-ended Intergovernmental Expert Group
    Permanent Forum on Indigenous Issues
    Special Committee on Peacekeeping Operations
    Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization
    Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples
    Special Political and Decolonization Committee
    Statistical Commission
    Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
    United Nations Commission on International Trade Law
    United Nations Forum on Forests
    United Nations Permanent Forum on Indigenous Issues
    United Nations Scientific Committee on the Effects of Atomic Radiation
    """

  private static let entities = """
    Department for General Assembly and Conference Management
    Department of Economic and Social Affairs
    Department of Political and Peacebuilding Affairs
    Department of Safety and Security
    Food and Agriculture Organization of the United Nations
    Global Alliance for Vaccines and Immunization
    Inter-Agency Coordination Group against Trafficking in Persons
    International Fund for Agricultural Development
    International Atomic Energy Agency
    International Civil Aviation Organization
    International Trade Centre
    Joint United Nations Programme on HIV/AIDS
    Office for the Coordination of Humanitarian Affairs
    Office for Outer Space Affairs
    Office of Internal Oversight Services
    Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States
    Office of the President of the General Assembly
    Office of the Special Adviser on Africa
    Office of the Special Representative of the Secretary-General for Children and Armed Conflict
    Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict
    Office of the United Nations High Commissioner for Human Rights
    Office of the United Nations High Commissioner for Refugees
    Special Representative of the Secretary-General for Children and Armed Conflict
    Special Representative of the Secretary-General on Sexual Violence in Conflict
    Special Representative of the Secretary-General on Violence against Children
    United Nations Conference on Trade and Development
    United Nations Educational, Scientific and Cultural Organization
    United Nations Entity for Gender Equality and the Empowerment of Women
    United Nations Human Settlements Programme
    United Nations Industrial Development Organization
    United Nations Institute for Disarmament Research
    United Nations Institute for Training and Research
    United Nations Interregional Crime and Justice Research Institute
    United Nations Office for Disaster Risk Reduction
    United Nations Office for Partnerships
    United Nations Office for Project Services
    United Nations Office for South-South Cooperation
    United Nations Office of Counter-Terrorism
    United Nations Office on Drugs and Crime
    United Nations Relief and Works Agency for Palestine Refugees in the Near East
    United Nations Research Institute for Social Development
    United Nations Truce Supervision Organization
    World Intellectual Property Organization
    """

  private static let instruments = """
    Agreement on Trade-Related Aspects of Intellectual Property Rights
    Charter of the United Nations
    Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
    Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others
    Convention on Biological Diversity
    Convention on International Trade in Endangered Species of Wild Fauna and Flora
    Convention on the Conservation of Migratory Species of Wild Animals
    Convention on the Elimination of All Forms of Discrimination against Women
    Convention on the Law of the Sea
    Convention on the Prevention and Punishment of the Crime of Genocide
    Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-personnel Mines and on Their Destruction
    Convention concerning the Protection of the World Cultural and Natural Heritage
    Convention for the Protection of the World Cultural and Natural Heritage
    Convention on the Reduction of Statelessness
    Convention on the Rights of Persons with Disabilities
    Convention on the Rights of the Child
    Convention relating to the Status of Refugees
    Convention relating to the Status of Stateless Persons
    Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations
    Declaration on the Elimination of Violence against Women
    Declaration on the Granting of Independence to Colonial Countries and Peoples
    Declaration on the Right to Development
    International Convention for the Protection of All Persons from Enforced Disappearance
    International Convention for the Suppression of Acts of Nuclear Terrorism
    International Convention for the Suppression of the Financing of Terrorism
    International Convention on the Elimination of All Forms of Racial Discrimination
    International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
    International Covenant on Civil and Political Rights
    International Covenant on Economic, Social and Cultural Rights
    Kyoto Protocol to the United Nations Framework Convention on Climate Change
    Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict
    Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography
    Protocol against the Smuggling of Migrants by Land, Sea and Air
    Protocol relating to the Status of Refugees
    Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children
    Rome Statute of the International Criminal Court
    Treaty on the Non-Proliferation of Nuclear Weapons
    Treaty on the Prohibition of Nuclear Weapons
    United Nations Convention against Corruption
    United Nations Convention against Transnational Organized Crime
    United Nations Convention on the Law of the Sea
    United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa
    United Nations Declaration on the Rights of Indigenous Peoples
    United Nations Declaration on the Rights of Peasants and Other People Working in Rural Areas
    United Nations Framework Convention on Climate Change
    United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders
    United Nations Standard Minimum Rules for the Administration of Juvenile Justice
    United Nations Standard Minimum Rules for the Treatment of Prisoners
    Universal Declaration of Human Rights
    Vienna Convention on Diplomatic Relations
    Vienna Convention on the Law of Treaties
    """

  private static let outcomes = """
    2030 Agenda for Sustainable Development
    Addis Ababa Action Agenda of the Third International Conference on Financing for Development
    Beijing Declaration and Platform for Action
    Buenos Aires outcome document of the second High-level United Nations Conference on South-South Cooperation
    Declaration of Commitment on HIV/AIDS
    Doha Programme of Action for the Least Developed Countries for the Decade 2022–2031
    Durban Declaration and Programme of Action
    Global Compact for Safe, Orderly and Regular Migration
    Global Compact on Refugees
    Guiding Principles on Business and Human Rights
    Guiding Principles on Internal Displacement
    International Conference on Financing for Development
    International Conference on Population and Development
    Istanbul Programme of Action for the Least Developed Countries for the Decade 2011–2020
    Johannesburg Declaration on Sustainable Development
    Madrid International Plan of Action on Ageing
    Monterrey Consensus of the International Conference on Financing for Development
    New York Declaration for Refugees and Migrants
    Plan of Implementation of the World Summit on Sustainable Development
    Programme of Action of the International Conference on Population and Development
    Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects
    Rio Declaration on Environment and Development
    SIDS Accelerated Modalities of Action (SAMOA) Pathway
    Sendai Framework for Disaster Risk Reduction 2015–2030
    United Nations Conference on Environment and Development
    United Nations Conference on Sustainable Development
    United Nations Decade of Action on Nutrition
    United Nations Decade of Ocean Science for Sustainable Development
    United Nations Decade on Ecosystem Restoration
    United Nations Global Counter-Terrorism Strategy
    United Nations Global Plan of Action to Combat Trafficking in Persons
    Universal Declaration on the Human Genome and Human Rights
    Vienna Declaration and Programme of Action
    World Day against Trafficking in Persons
    World Programme of Action concerning Disabled Persons
    World Programme of Action for Youth
    World Summit for Social Development
    World Summit on Sustainable Development
    World Summit on the Information Society
    """

  private static let partners = """
    Association of Southeast Asian Nations
    Black Sea Economic Cooperation Organization
    Cooperation Council for the Arab States of the Gulf
    Economic Community of Central African States
    Economic Community of West African States
    Financial Action Task Force
    Global Fund to Fight AIDS, Tuberculosis and Malaria
    Intergovernmental Authority on Development
    International Committee of the Red Cross
    International Criminal Police Organization
    International Federation of Red Cross and Red Crescent Societies
    New Partnership for Africa’s Development
    Organisation for Economic Co-operation and Development
    Organization for Security and Co-operation in Europe
    Organization for Security and Cooperation in Europe
    South Asian Association for Regional Cooperation
    Southern African Development Community
    """
}
