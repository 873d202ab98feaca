package comity.ear.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One act that the API offers ({@code permissions/acts.txt}): which rule gives it to whom, how it is called, at which
 * stops of the story it is tried.
 *
 * @param stage row of section 1.2, or another rule
 * @param letters what a cell must say for it: any of these
 * @param who roles to whom the Rules give it; everybody else is denied
 * @param perhaps roles to whom another rule gives it or not ({@code VP?}: the Vice-President acts in the President's
 *     absence)
 * @param stops where every role tries it
 * @param played stops at which an allowed call would carry the case on: there only those who are denied try it, and
 *     the story itself is the allowed one
 * @param body what is sent: as a rule something that the Rules refuse for what it says, so that nothing is done
 */
record PermissionAct(
        String stage,
        String letters,
        String method,
        String path,
        Set<Role> who,
        Set<Role> perhaps,
        List<String> stops,
        List<String> played,
        String body) {

    private static final int FIELDS = 7;

    static List<PermissionAct> all() {
        List<PermissionAct> acts = new ArrayList<>();
        for (String line : PermissionRules.lines("acts.txt")) {
            String[] field = line.split("\\|", FIELDS);
            String[] call = field[2].strip().split(" ");
            acts.add(new PermissionAct(
                    field[0].strip(),
                    field[1].strip(),
                    call[0],
                    call[1],
                    Role.named(words(field[3], false)),
                    Role.named(words(field[3], true)),
                    words(field[4]),
                    words(field[5]),
                    field[6].strip()));
        }
        return acts;
    }

    /** Whether the act has a row in section 1.2. */
    boolean isOfMatrix() {
        return stage.matches("S\\d\\d(@.*)?");
    }

    String row() {
        return stage.substring(0, 3);
    }

    /** The column whose cell counts for all, where the row says so (S05: who asks to join stands under TP), or null. */
    String column() {
        return stage.contains("@") ? stage.substring(4) : null;
    }

    /** Whether the act is one of those that a cell stands for. */
    boolean tries(String matrixRow, String column, char letter) {
        return isOfMatrix()
                && row().equals(matrixRow)
                && letters.indexOf(letter) >= 0
                && (column.equals(column()) || who.stream().anyMatch(role -> role.column.equals(column)));
    }

    /** Whether the call names something that is not there: then those to whom the act is given are told so. */
    boolean namesNothing() {
        return Stream.of("999999", "99999", "nobody", "/99/").anyMatch(none -> (path + body).contains(none));
    }

    private static List<String> words(String list, boolean perhaps) {
        return words(list).stream()
                .filter(word -> word.endsWith("?") == perhaps)
                .map(word -> word.replace("?", ""))
                .toList();
    }

    private static List<String> words(String list) {
        return list.isBlank() ? List.of() : List.of(list.strip().split(" "));
    }

    @Override
    public String toString() {
        return stage + " " + method + " " + path;
    }
}
