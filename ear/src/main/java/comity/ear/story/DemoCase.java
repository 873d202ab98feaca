package comity.ear.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A case of the demonstration: invented States, an invented measure, alleged until found. */
record DemoCase(
        String claimant, String respondent, String name, String matter, String category, List<String> provisions) {

    static final List<DemoCase> GROWN = List.of(
            of("XA", "XB", "Borvia", "Exercise Winter Lantern", "MIL-EXER", "H2-17", "VD11-V"),
            of("XC", "XD", "Dravonia", "the Airfield at Marn", "MIL-CONC", "H2-16", "VD11-III"),
            of("XE", "XF", "Fenland", "Observation Flights over the Skerries", "VER-DENY", "H2-23", "OST-VI"),
            of("XG", "XH", "Hestria", "the Data Exchange of 2026", "VER-DATA", "H2-24", "VD11-I"));
    static final List<DemoCase> YOUNG = List.of(
            of("XI", "XJ", "Jorland", "the Funding of the Harbour Party", "MED-ELEC", "H2-9", "COP90-7"),
            of("XK", "XL", "Lumenia", "Launch Notifications", "VER-DATA", "H2-24"),
            of("XM", "XN", "Norvia", "Monitors at the Spring Election", "MED-MONI", "H2-10", "COP90-8"));
    static final DemoCase OVERDUE = of("XO", "XP", "Pellora", "Brigades near the Upper Lakes", "MIL-CONC", "H2-16");
    static final DemoCase REQUESTED =
            of("XB", "XC", "Caldera", "the Relay Station at Oster", "MED-INTR", "H2-8", "HFA-VI");
    static final DemoCase CONSULTING =
            of("XD", "XE", "Estmark", "the Grid Controls of Port Selvane", "CYB-ATTK", "H2-15", "CYB16-all");
    static final DemoCase SERVED = of("XF", "XG", "Galvany", "Cluster Munitions Stocks", "WPN-CLUS", "H2-22");
    static final DemoCase REGISTERED = of("XH", "XI", "Istmark", "Exercise Tall Heron", "MIL-EXER", "H2-17", "VD11-V");
    static final DemoCase SETTLED = of("XJ", "XK", "Kessel", "Rail Movements in Spring", "MIL-CONV", "H2-18");
    static final DemoCase WITHDRAWN = of("XL", "XM", "Maristan", "a Public Accusation of March", "DEC-UNFD", "H2-7");
    static final DemoCase FILED = of("XN", "XO", "Ostrel", "Assurances Given in 2019", "ASR-BRCH", "H2-6");
    static final DemoCase EXAMINED = of("XP", "XA", "Aurelia", "Interceptors on the Coast", "MSL-DEFN", "H2-20");
    static final DemoCase DEFICIENT = of("XQ", "XB", "Borvia", "Visits to the Northern Depots", "VER-DENY", "H2-23");

    private static DemoCase of(
            String claimant, String respondent, String name, String matter, String category, String... provisions) {
        return new DemoCase(claimant, respondent, name, matter, category, List.of(provisions));
    }

    Parties parties() {
        return new Parties(List.of(claimant), respondent);
    }

    ClaimText text(Desk desk, LocalDate today) {
        String agent = claimant.toLowerCase(Locale.ROOT) + ".agent";
        ClaimText text = new ClaimText(List.of(claimant), respondent, name + " – Measures concerning " + matter);
        text.exhibit(
                desk.upload(agent, "record.pdf", SmallPdf.of("Record kept by the claimant", matter)),
                "Record concerning " + matter,
                today.minusDays(40),
                "PTY");
        text.claim(
                category,
                "The claimant alleges that the respondent took measures concerning " + matter
                        + " in the first months of the year, without the steps that the provisions cited require.",
                provisions,
                today.minusDays(120),
                today.minusDays(60));
        return text.summary("The claimant alleges that " + name + " took measures concerning " + matter
                + " that were not in keeping with the provisions cited. Nothing has been found.");
    }
}
