package comity.notice;

/** A letter was accepted by the receiving server, failed for good, or bounced. */
public record MailSettled(Long mailId, Long caseId, String purpose, Mail.State outcome) {}
