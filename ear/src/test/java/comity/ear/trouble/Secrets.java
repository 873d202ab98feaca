package comity.ear.trouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Words that stand nowhere else, each planted in one place that is not public. */
final class Secrets {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final Random random = new Random();
    private final Map<String, String> places = new LinkedHashMap<>();

    /** A new word for the place. */
    String in(String place) {
        StringBuilder word = new StringBuilder("qu");
        for (int i = 0; i < 5; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        places.put(word.toString(), place);
        return word.toString();
    }

    List<String> words() {
        return List.copyOf(places.keySet());
    }

    /** The word planted in a place. */
    String of(String place) {
        return places.entrySet().stream()
                .filter(planted -> planted.getValue().equals(place))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Which secrets a text gives away, each with the place it came from; empty is good. */
    List<String> foundIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        places.forEach((word, place) -> {
            if (small.contains(word)) {
                found.add(word + " (" + place + ")");
            }
        });
        return found;
    }
}
