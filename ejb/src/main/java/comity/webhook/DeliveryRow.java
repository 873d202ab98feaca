package comity.webhook;

import comity.notice.Mail;
import java.time.Instant;

/**
 * One line of the delivery log.
 *
 * @param answer status of the last answer, or null where there was none
 */
public record DeliveryRow(
        Long id,
        String type,
        Long caseId,
        Mail.State state,
        int tries,
        Integer answer,
        String trouble,
        Instant nextTryAt,
        Instant settledAt) {}
