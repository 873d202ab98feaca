package comity.communication;

/**
 * Something anyone tells the Tribunal.
 *
 * @param sender name, or null for one who does not give it
 * @param address e-mail for the acknowledgement, or null
 * @param website a field that people do not see: what fills it in is a machine
 */
public record SendCommunication(
        String sender, String address, String subject, String words, String language, String website) {}
