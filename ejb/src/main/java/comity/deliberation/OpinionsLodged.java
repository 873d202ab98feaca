package comity.deliberation;

/** TL-57: no announced opinion is outstanding. */
public record OpinionsLodged(Long caseId) {}
