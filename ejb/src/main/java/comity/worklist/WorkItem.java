package comity.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something somebody must do in a case. Written with the engine's task, in the same transaction. */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_item_seq")
    @SequenceGenerator(name = "work_item_seq", sequenceName = "work_item_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "task_key")
    private String taskKey;

    private String subject;

    @Column(name = "work_group")
    private String group;

    private String assignee;
    private String rule;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    protected WorkItem() {}

    WorkItem(NewWorkItem item, Instant openedAt) {
        this.caseId = item.caseId();
        this.taskKey = item.taskKey();
        this.subject = item.subject() == null ? "" : item.subject();
        this.group = item.group();
        this.rule = item.rule();
        this.dueAt = item.dueAt();
        this.openedAt = openedAt;
    }

    /** Takes the item for a person; somebody else's item is refused. */
    void claim(String personId) {
        if (closedAt != null || (assignee != null && !assignee.equals(personId))) {
            throw new WorkItemTaken(assignee == null ? "" : assignee);
        }
        assignee = personId;
    }

    void release() {
        assignee = null;
    }

    void close(Instant at) {
        closedAt = at;
    }

    void due(Instant at) {
        dueAt = at;
    }

    /** The limit has run: the item goes to the superior as well (effect ESC). */
    void escalate(String superior, Instant at) {
        group = superior;
        assignee = null;
        escalatedAt = at;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Long caseId() {
        return caseId;
    }

    public String taskKey() {
        return taskKey;
    }

    public String subject() {
        return subject;
    }

    public String group() {
        return group;
    }

    public String assignee() {
        return assignee;
    }

    public String rule() {
        return rule;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }
}
