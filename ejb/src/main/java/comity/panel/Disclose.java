package comity.panel;

/** A nominee's disclosure and oath (S09). */
public record Disclose(
        Long caseId,
        String nationalities,
        String posts,
        String interests,
        String pastRoles,
        String publications,
        boolean oath) {}
