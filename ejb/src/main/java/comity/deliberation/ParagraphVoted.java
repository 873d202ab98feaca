package comity.deliberation;

/** S20: every judge has voted on one operative paragraph. */
public record ParagraphVoted(Long caseId, Long operativeId) {}
