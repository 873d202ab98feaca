package comity.ear.bench;

import comity.ear.bench.InventedDecision.Access;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A search as somebody might type it. Of ten, three are one word, three are two words of one paragraph, then there are
 * a phrase, a choice of two, a beginning, and two words narrowed to one type of decision. Words are drawn from the
 * collection's own paragraphs, so that common ones are asked for as often as they are written.
 *
 * @param text as typed
 * @param narrowed facets chosen
 * @param sql the same for PostgreSQL's own text search, of which {@code beginning} takes another reading
 */
record AskedSearch(String text, Map<String, Set<String>> narrowed, String sql, boolean beginning) {

    private static final int SALT = 101;
    private static final int SHORTEST = 4;

    static List<AskedSearch> drawn(Invented invented, int many) {
        List<AskedSearch> all = new ArrayList<>();
        for (int i = 0; all.size() < many; i++) {
            SplittableRandom chance = invented.chance(i, SALT);
            int number = chance.nextInt(invented.count());
            if (invented.access(number) == Access.SEALED) {
                continue;
            }
            List<String> paragraphs = invented.decision(number).paragraphs();
            String paragraph = paragraphs.get(chance.nextInt(paragraphs.size()));
            List<String> words = Arrays.stream(paragraph.split("[^\\p{L}]+"))
                    .filter(word -> word.length() >= SHORTEST)
                    .toList();
            if (words.size() > 2) {
                all.add(of(all.size() % 10, words, chance));
            }
        }
        return all;
    }

    private static AskedSearch of(int kind, List<String> words, SplittableRandom chance) {
        int place = chance.nextInt(words.size() - 1);
        String first = words.get(place);
        String second = words.get((place + 1 + chance.nextInt(words.size() - 1)) % words.size());
        String both = first + " " + second;
        return switch (kind) {
            case 0, 1, 2 -> plain(first);
            case 6 -> plain("\"" + first + " " + words.get(place + 1) + "\"");
            case 7 -> new AskedSearch(first + " OR " + second, Map.of(), first + " or " + second, false);
            case 8 -> new AskedSearch(first.substring(0, SHORTEST) + "*", Map.of(), first.substring(0, SHORTEST), true);
            case 9 -> new AskedSearch(both, Map.of("type", Set.of("P")), both, false);
            default -> plain(both);
        };
    }

    private static AskedSearch plain(String text) {
        return new AskedSearch(text, Map.of(), text, false);
    }
}
