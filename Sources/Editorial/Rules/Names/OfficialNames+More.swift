extension OfficialNames {
  /// Treaties beyond those that most declarations name, one on each line.
  static let treaties = """
    Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal
    Cartagena Protocol on Biosafety to the Convention on Biological Diversity
    Convention concerning the Prohibition and Immediate Action for the Elimination of the Worst Forms of Child Labour
    Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects
    Convention on Wetlands of International Importance especially as Waterfowl Habitat
    Convention on the Physical Protection of Nuclear Material
    Convention on the Privileges and Immunities of the United Nations
    Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction
    Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction
    Convention on the Safety of United Nations and Associated Personnel
    Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms
    Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities
    Geneva Convention relative to the Protection of Civilian Persons in Time of War
    Geneva Convention relative to the Treatment of Prisoners of War
    Global Framework for Through-life Conventional Ammunition Management
    International Convention against the Taking of Hostages
    International Convention for the Suppression of Terrorist Bombings
    International Instrument to Enable States to Identify and Trace, in a Timely and Reliable Manner, Illicit Small Arms and Light Weapons
    International Treaty on Plant Genetic Resources for Food and Agriculture
    Minamata Convention on Mercury
    Montreal Protocol on Substances that Deplete the Ozone Layer
    Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization to the Convention on Biological Diversity
    Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition
    Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade
    Single Convention on Narcotic Drugs
    Stockholm Convention on Persistent Organic Pollutants
    Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies
    United Nations Convention against Cybercrime
    United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances
    United Nations Convention on International Settlement Agreements Resulting from Mediation
    Vienna Convention for the Protection of the Ozone Layer
    World Health Organization Framework Convention on Tobacco Control
    """

  /// Conferences, outcomes and rules beyond those that most declarations name, one on each line.
  static let conferences = """
    Antigua and Barbuda Agenda for Small Island Developing States
    Basic Principles on the Use of Force and Firearms by Law Enforcement Officials
    Buenos Aires Plan of Action for Promoting and Implementing Technical Cooperation among Developing Countries
    Copenhagen Declaration on Social Development
    Final Document of the Tenth Special Session of the General Assembly
    Five Rome Principles for Sustainable Global Food Security
    Fourth World Conference on Women
    Global Alliance against Hunger and Poverty
    Mauritius Strategy for the Further Implementation of the Programme of Action for the Sustainable Development of Small Island Developing States
    New York Declaration on Action against Hunger and Poverty
    Principles for Responsible Investment in Agriculture and Food Systems
    Programme of Action for Landlocked Developing Countries for the Decade 2024–2034
    Programme of Action for the Sustainable Development of Small Island Developing States
    Rome Declaration on Nutrition
    Rome Declaration on World Food Security
    Second International Conference on Nutrition
    Tunis Agenda for the Information Society
    United Nations Conference on Housing and Sustainable Urban Development
    United Nations Conference on the Illicit Trade in Small Arms and Light Weapons in All Its Aspects
    United Nations Conference on the Least Developed Countries
    United Nations Decade of Family Farming
    United Nations Guidelines for the Prevention of Juvenile Delinquency
    United Nations World Conference on Disaster Risk Reduction
    Universal Declaration on the Eradication of Hunger and Malnutrition
    Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024
    Voluntary Guidelines on the Responsible Governance of Tenure of Land, Fisheries and Forests in the Context of National Food Security
    Voluntary Guidelines to Support the Progressive Realization of the Right to Adequate Food in the Context of National Food Security
    World Conference on Indigenous Peoples
    """

  /// Bodies beyond those that most declarations name, one on each line.
  static let bodies = """
    Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
    Committee of Experts on International Cooperation in Tax Matters
    Committee of Experts on Public Administration
    Committee on World Food Security
    Community of Latin American and Caribbean States
    Conference on Interaction and Confidence-building Measures in Asia
    Council of Regional Organizations in the Pacific
    Council of the Baltic Sea States
    Group of Governmental Experts on Emerging Technologies in the Area of Lethal Autonomous Weapons Systems
    Hague Conference on Private International Law
    High-level Advisory Body on Artificial Intelligence
    Inter-Agency Task Force on Financing for Development
    International Institute for the Unification of Private Law
    International Residual Mechanism for Criminal Tribunals
    Organisation for the Prohibition of Chemical Weapons
    Organisation of African, Caribbean and Pacific States
    Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization
    Technology Bank for the Least Developed Countries
    United Nations Alliance of Civilizations
    United Nations Programme of Assistance in the Teaching, Study, Dissemination and Wider Appreciation of International Law
    United Nations Regional Centre for Peace and Disarmament in Africa
    United Nations Special Coordinator for the Middle East Peace Process
    United Nations System Chief Executives Board for Coordination
    United Nations Voluntary Fund for Indigenous Peoples
    United Nations Voluntary Fund for Victims of Torture
    """
}
