package comity.web.docket;

import java.util.List;

/** A diagram and the same steps as a list. */
public record ProcedureDiagram(
        String name,
        String subject,
        String xml,
        String activeIds,
        String completedIds,
        boolean running,
        List<ProcedureStep> steps) {}
