package comity.web.common;

import java.util.Locale;

/** The form a noun takes after a number. Each language has all three keys; one that needs fewer repeats itself. */
enum Plural {
    ONE,
    FEW,
    MANY;

    static Plural of(Locale locale, long number) {
        long n = Math.abs(number);
        return switch (locale.getLanguage()) {
            case "ru" -> russian(n);
            case "fr" -> n < 2 ? ONE : MANY;
            default -> n == 1 ? ONE : MANY;
        };
    }

    private static Plural russian(long n) {
        long tens = n % 100;
        long ones = n % 10;
        if (ones == 1 && tens != 11) {
            return ONE;
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }

    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
