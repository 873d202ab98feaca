package comity.docket;

import comity.common.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Where a case stands on the diagrams of its procedure. Rooms closed to the reader are one box (section 0, rule 6). */
public interface LiveProcedure {

    /**
     * One process of the case.
     *
     * @param id of the running or ended instance
     * @param process id of the process ({@code case-main})
     * @param name as printed on the diagram
     * @param subject local id of a running item process, or empty
     * @param xml BPMN 2.0 with its layout
     * @param active ids of the nodes where it stands
     * @param completed ids of the nodes it has passed
     * @param waiting what it waits for
     * @param running whether it still runs
     */
    record Diagram(
            String id,
            String process,
            String name,
            String subject,
            String xml,
            Set<String> active,
            Set<String> completed,
            List<Waiting> waiting,
            boolean running) {}

    /** What a point waits for. */
    enum Kind {
        TASK,
        MESSAGE,
        TIMER
    }

    /**
     * One thing awaited.
     *
     * @param node id of the node on the diagram
     * @param name its name
     * @param kind task, message or time
     * @param rule code of the time-limit, or null
     * @param until when time is up, or null
     */
    record Waiting(String node, String name, Kind kind, String rule, Instant until) {}

    /** The diagrams the reader may see: the spine first, then those that still run, the newest first, then those that ended. */
    List<Diagram> of(Long caseId, Actor reader);
}
