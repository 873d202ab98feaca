package comity.web.litispendence;

import comity.litispendence.FlagForum;
import comity.litispendence.Forum;
import comity.litispendence.ForumRow;
import comity.litispendence.ForumRuling;
import comity.litispendence.Litispendence;
import comity.litispendence.LitispendenceReading;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** X8: proceedings elsewhere, and what the reader can do about one: flag, answer, rule. */
@Named
@ViewScoped
public class LitispendenceForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Litispendence litispendence;

    @Inject
    private LitispendenceReading reading;

    private Forum forum;
    private String name;
    private String since;
    private String words;
    private String answer;
    private ForumRuling ruling;
    private String reasons;
    private transient List<ForumRow> rows;
    private transient Boolean mayFlag;

    @Override
    protected void open() {
        rows = reading.ofCase(caseId(), actor());
        mayFlag = reading.mayFlag(caseId(), actor());
    }

    public String send() {
        litispendence.flag(new FlagForum(caseId(), forum, name, day(since), words), actor());
        return backToCase("litispendence.done");
    }

    public String reply() {
        litispendence.answer(caseId(), pendingId(), answer, actor());
        return backToCase("litispendence.answer.done");
    }

    public String rule() {
        litispendence.rule(caseId(), pendingId(), ruling, reasons, actor());
        return backToCase("litispendence.ruled.done");
    }

    private Long pendingId() {
        return Optional.ofNullable(getPending()).map(ForumRow::id).orElse(null);
    }

    /** The proceeding on which nothing is ruled yet, or null. */
    public ForumRow getPending() {
        return getRows().stream().filter(ForumRow::open).findFirst().orElse(null);
    }

    public List<ForumRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public boolean isMayFlag() {
        if (mayFlag == null) {
            open();
        }
        return mayFlag;
    }

    public Forum[] getForums() {
        return Forum.values();
    }

    public ForumRuling[] getRulings() {
        return ForumRuling.values();
    }

    public Forum getForum() {
        return forum;
    }

    public void setForum(Forum forum) {
        this.forum = forum;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public ForumRuling getRuling() {
        return ruling;
    }

    public void setRuling(ForumRuling ruling) {
        this.ruling = ruling;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
