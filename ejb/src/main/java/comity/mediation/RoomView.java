package comity.mediation;

import java.util.List;

/**
 * The room of a mediation, for those who take part.
 *
 * @param guests members of the reader's own delegation who could be let in
 * @param leads whether the reader is the mediator
 */
public record RoomView(
        List<RoomRow> papers, List<String> participants, List<Choice> guests, boolean leads, boolean letsIn) {

    /** A person by login and name. */
    public record Choice(String id, String name) {}
}
