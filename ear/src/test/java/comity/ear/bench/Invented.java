package comity.ear.bench;

import comity.decision.AdoptionStatus;
import comity.decision.ClaimResult;
import comity.decision.DecisionType;
import comity.decision.NeutralCitation;
import comity.ear.bench.InventedDecision.Access;
import comity.precedent.LabelKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A collection of invented decisions: each follows from the seed and its own place alone, so that it can be read again
 * without being kept. Later decisions cite earlier ones by citation and in their words, so that who cites whom is known.
 * Of twenty one is sealed and two are redacted.
 */
final class Invented {

    static final int FIRST_YEAR = 1997;

    private static final int YEARS = 30;
    private static final List<DecisionType> TYPES = List.of(
            DecisionType.P,
            DecisionType.P,
            DecisionType.A,
            DecisionType.P,
            DecisionType.PO,
            DecisionType.P,
            DecisionType.PM,
            DecisionType.P,
            DecisionType.CO,
            DecisionType.P,
            DecisionType.A,
            DecisionType.RI,
            DecisionType.P,
            DecisionType.SC,
            DecisionType.P,
            DecisionType.CH,
            DecisionType.PO,
            DecisionType.P,
            DecisionType.ST,
            DecisionType.A);
    private static final List<String> CATEGORIES = List.of(
            "MIL-EXER",
            "HNC-STAT",
            "HNC-TRAN",
            "ELEC-FUND",
            "ELEC-MEDIA",
            "AIR-OVER",
            "SEA-PASS",
            "CYB-OPER",
            "ARM-LIMIT",
            "INSP-REF",
            "BORD-INC",
            "ECON-COER");
    private static final int PROVISIONS = 120;
    private static final int STATES = 60;
    private static final int JUDGES = 150;
    private static final int KEYWORDS = 600;
    private static final int QUOTED = 8;
    private static final int WORDS_LEAST = 25;
    private static final int WORDS_MORE = 50;

    private enum Of {
        FACTS,
        TEXT,
        CITES,
        QUOTATION,
        CLOSED
    }

    private final long seed;
    private final int count;
    private final int paragraphs;

    /** @param paragraphs of each decision, on the average */
    Invented(long seed, int count, int paragraphs) {
        this.seed = seed;
        this.count = count;
        this.paragraphs = paragraphs;
    }

    int count() {
        return count;
    }

    SplittableRandom chance(long place, int salt) {
        return new SplittableRandom(seed + place * 1_000_003L + salt * 7919L);
    }

    private SplittableRandom chance(int number, Of what) {
        return chance(number, what.ordinal());
    }

    NeutralCitation citation(int number) {
        int turn = TYPES.size();
        int blocks = (count + turn - 1) / turn;
        int block = number / turn;
        int year = (int) ((long) block * YEARS / blocks);
        int first = (int) (((long) year * blocks + YEARS - 1) / YEARS);
        DecisionType type = TYPES.get(number % turn);
        int ofType = (int) TYPES.stream().filter(type::equals).count();
        int before = (int)
                TYPES.subList(0, number % turn).stream().filter(type::equals).count();
        return new NeutralCitation(FIRST_YEAR + year, type, (block - first) * ofType + before + 1);
    }

    static Tongue tongue(int number) {
        return number % 10 < 7 ? Tongue.ENGLISH : number % 10 < 9 ? Tongue.FRENCH : Tongue.RUSSIAN;
    }

    Access access(int number) {
        int chance = chance(number, Of.CLOSED).nextInt(20);
        return chance == 0 ? Access.SEALED : chance < 3 ? Access.REDACTED : Access.OPEN;
    }

    /** A word that stands in the full text of a sealed or redacted decision and nowhere else. */
    String closed(int number) {
        SplittableRandom chance = chance(number, Of.CLOSED);
        StringBuilder word = new StringBuilder("q");
        for (int i = 0; i < 18; i++) {
            word.append((char) ('a' + chance.nextInt(26)));
        }
        return word.toString();
    }

    /** Places of the decisions that one cites: the recent ones most, and some of all times. */
    List<Integer> cites(int number) {
        if (number == 0) {
            return List.of();
        }
        SplittableRandom chance = chance(number, Of.CITES);
        TreeSet<Integer> cited = new TreeSet<>();
        for (int i = chance.nextInt(7); i > 0; i--) {
            double old = chance.nextDouble();
            cited.add(chance.nextInt(3) == 0 ? (int) (number * old * old) : number - 1 - Tongue.rank(chance, number));
        }
        return List.copyOf(cited);
    }

    /** Words of a decision that those quote who cite it; they stand in its first paragraph. */
    String quotation(int number) {
        return tongue(number).quotation(chance(number, Of.QUOTATION), QUOTED);
    }

    InventedDecision decision(int number) {
        SplittableRandom chance = chance(number, Of.FACTS);
        NeutralCitation citation = citation(number);
        Tongue tongue = tongue(number);
        Access access = access(number);
        LocalDate date = LocalDate.ofYearDay(citation.year(), 1 + chance.nextInt(365));
        AdoptionStatus adoption = AdoptionStatus.values()[chance.nextInt(AdoptionStatus.values().length)];
        Map<LabelKind, List<String>> labels = labels(chance);
        List<Integer> cites = cites(number);
        String title = labels.get(LabelKind.RESPONDENT).get(0) + " – " + tongue.text(chance, 6);
        return new InventedDecision(
                number,
                citation,
                date,
                tongue,
                adoption,
                access,
                title,
                tongue.text(chance, 25),
                access == Access.OPEN ? null : closed(number),
                labels,
                List.of(tongue.text(chance, 4), tongue.text(chance, 5)),
                paragraphs(number, tongue, access, cites),
                cites);
    }

    private List<String> paragraphs(int number, Tongue tongue, Access access, List<Integer> cites) {
        SplittableRandom chance = chance(number, Of.TEXT);
        int size = paragraphs == 1 ? 1 : paragraphs / 2 + 1 + chance.nextInt(paragraphs);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(tongue.text(chance, WORDS_LEAST + chance.nextInt(WORDS_MORE)));
        }
        texts.set(0, texts.get(0) + " " + quotation(number) + ".");
        for (int i = 0; i < cites.size(); i++) {
            int place = size == 1 ? 0 : 1 + i % (size - 1);
            texts.set(
                    place, texts.get(place) + " " + citation(cites.get(i)) + ", § 1: " + quotation(cites.get(i)) + ".");
        }
        if (access == Access.REDACTED) {
            texts.set(size - 1, texts.get(size - 1) + " […]");
        }
        return texts;
    }

    private static Map<LabelKind, List<String>> labels(SplittableRandom chance) {
        Map<LabelKind, List<String>> labels = new EnumMap<>(LabelKind.class);
        labels.put(
                LabelKind.PROVISION,
                some(chance, 3, PROVISIONS)
                        .map(rank -> "H" + (1 + rank % 3) + "-" + (1 + rank / 3))
                        .toList());
        labels.put(
                LabelKind.CATEGORY,
                some(chance, 1, CATEGORIES.size()).map(CATEGORIES::get).toList());
        labels.put(
                LabelKind.OUTCOME,
                some(chance, 2, ClaimResult.values().length)
                        .map(rank -> ClaimResult.values()[rank].name())
                        .toList());
        List<String> parties = some(chance, 3, STATES)
                .map(rank -> Tongue.ENGLISH.name(rank * 7) + "ia")
                .toList();
        labels.put(LabelKind.PARTY, parties);
        labels.put(LabelKind.RESPONDENT, parties.subList(0, 1));
        labels.put(
                LabelKind.JUDGE,
                some(chance, 3, JUDGES)
                        .map(rank -> "Judge " + Tongue.ENGLISH.name(1000 + rank * 3))
                        .toList());
        labels.put(
                LabelKind.KEYWORD,
                some(chance, 3, KEYWORDS)
                        .map(rank -> Tongue.ENGLISH.stem(500 + rank / 12) + " > " + Tongue.ENGLISH.stem(700 + rank))
                        .toList());
        labels.put(LabelKind.REMEDY, List.of(chance.nextInt(2) == 0 ? "CESS" : "ASSUR"));
        return labels;
    }

    /** One to so many different ranks, in the order of their rank. */
    private static java.util.stream.Stream<Integer> some(SplittableRandom chance, int most, int ranks) {
        int[] drawn = IntStream.rangeClosed(0, chance.nextInt(most))
                .map(i -> Tongue.rank(chance, ranks))
                .distinct()
                .toArray();
        return IntStream.of(drawn).boxed();
    }
}
