package comity.ear.bench;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Words that nobody speaks, in the letters and between the small words of a real language, so that the analysis of that
 * language has its work with them. A word is the rarer the higher its rank, as Zipf found of every language; three of
 * ten times a whole formula comes instead of one word, since courts repeat themselves.
 */
enum Tongue {
    ENGLISH(
            "en",
            "b d f g k l m n p r s t v z",
            "a e i o u",
            "the of and to in a that is was for by on with as not which be it this at",
            "s ed ing"),
    FRENCH(
            "fr",
            "b c d f g l m n p r s t v",
            "a é i o ou",
            "le la les de des et à en que est par pour sur avec dans ne pas qui se ce",
            "s e ent"),
    RUSSIAN(
            "ru",
            "б в г д з к л м н п р с т",
            "а е и о у",
            "и в на не что с по как это от для из к при за о был его или так",
            "ы ом ами");

    /** Different stems. */
    static final int STEMS = 200_000;

    private static final int FORMULAS = 40_000;
    private static final int SENTENCE = 20;

    private final String code;
    private final String[] consonants;
    private final String[] vowels;
    private final String[] small;
    private final String[] endings;

    Tongue(String code, String consonants, String vowels, String small, String endings) {
        this.code = code;
        this.consonants = consonants.split(" ");
        this.vowels = vowels.split(" ");
        this.small = small.split(" ");
        this.endings = endings.split(" ");
    }

    String code() {
        return code;
    }

    /** A rank below so many; the chance of each falls as one through the rank. */
    static int rank(SplittableRandom chance, int most) {
        return Math.min(most - 1, (int) Math.exp(chance.nextDouble() * Math.log(most + 1.0)) - 1);
    }

    /** The stem of a rank; no two ranks have the same. */
    String stem(int rank) {
        int syllables = consonants.length * vowels.length;
        StringBuilder word = new StringBuilder();
        for (int rest = rank + syllables; rest > 0; rest /= syllables) {
            int one = rest % syllables;
            word.append(consonants[one / vowels.length]).append(vowels[one % vowels.length]);
        }
        return word.append(consonants[rank % consonants.length]).toString();
    }

    String name(int rank) {
        String stem = stem(rank);
        return stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    }

    private String word(SplittableRandom chance) {
        if (chance.nextInt(100) < 42) {
            return small[rank(chance, small.length)];
        }
        String stem = stem(rank(chance, STEMS));
        return chance.nextInt(8) == 0 ? stem + endings[chance.nextInt(endings.length)] : stem;
    }

    /** So many words in sentences. */
    String text(SplittableRandom chance, int words) {
        StringBuilder text = new StringBuilder();
        int left = words;
        while (left > 0) {
            SplittableRandom source = chance;
            int run = 1;
            if (chance.nextInt(10) < 3) {
                source = new SplittableRandom(rank(chance, FORMULAS) * 1_000_003L + ordinal());
                run = 3 + source.nextInt(4);
            }
            for (int i = 0; i < run && left > 0; i++, left--) {
                text.append(text.isEmpty() ? "" : left % SENTENCE == 0 ? ". " : " ")
                        .append(word(source));
            }
        }
        return text.append('.').toString();
    }

    /** Rare words with a small one between them here and there: they stand together in one place only. */
    String quotation(SplittableRandom chance, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 3 == 2 ? " " + small[i % small.length] + " " : " ")
                    .append(stem(STEMS / 100 + chance.nextInt(STEMS - STEMS / 100)));
        }
        return text.toString();
    }
}
