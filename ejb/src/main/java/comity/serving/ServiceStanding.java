package comity.serving;

/**
 * What the reader can do about service.
 *
 * @param failedId the service whose both channels failed, or null
 * @param state name of the reader's State, or null
 */
public record ServiceStanding(
        boolean mayDispatch,
        boolean mayAcknowledge,
        boolean mayAppoint,
        Long failedId,
        boolean mayNote,
        String state) {}
