package comity.measures;

/** What is asked for, and why (S12). Of an own motion all but the measures and their urgency may be empty. */
public record RequestMeasures(
        Long caseId, String right, String plausibility, String urgency, String harm, String measures) {}
