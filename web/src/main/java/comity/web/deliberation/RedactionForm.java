package comity.web.deliberation;

import comity.common.Actor;
import comity.deliberation.ProposeRedactions;
import comity.deliberation.Publishing;
import comity.deliberation.Redacting;
import comity.deliberation.RedactionRow;
import comity.overview.CaseReading;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Redactions of the public version: proposed, ruled on, published (S23). */
@Named
@ViewScoped
public class RedactionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Redacting redacting;

    @Inject
    Publishing publishing;

    @Inject
    CaseReading cases;

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    private String reference;
    private CaseHead head;
    private Integer paragraph;
    private String name = "";
    private String replacement = "";
    private String reasons = "";
    private String ruling = "";
    private transient List<RedactionRow> rows;

    public void load() {
        head = heads.of(reference, actor());
        getRows();
    }

    public List<RedactionRow> getRows() {
        if (rows == null) {
            rows = redacting.read(head.id(), actor());
        }
        return rows;
    }

    public boolean may(String key) {
        return cases.acts(head.id(), actor()).stream()
                .anyMatch(act -> act.open() && act.key().equals(key));
    }

    public String propose() {
        redacting.propose(
                new ProposeRedactions(
                        head.id(),
                        List.of(new ProposeRedactions.Proposed(
                                paragraph, name.isBlank() ? null : name.strip(), replacement, reasons))),
                actor());
        return again("redaction.propose.done");
    }

    public String nothing() {
        redacting.propose(new ProposeRedactions(head.id(), List.of()), actor());
        return page.done(head.path(), "redaction.none.done");
    }

    public String rule(Long id, boolean granted) {
        redacting.rule(new Redacting.RuleOnRedaction(head.id(), id, granted, ruling), actor());
        return again("redaction.rule.done");
    }

    public String publish() {
        publishing.publish(head.id(), actor());
        return page.done(head.path() + "/decisions", "redaction.publish.done");
    }

    private String again(String key) {
        return page.done("/deliberation/redactions?case=" + reference, key);
    }

    private Actor actor() {
        return current.actor();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public CaseHead getHead() {
        return head;
    }

    public Integer getParagraph() {
        return paragraph;
    }

    public void setParagraph(Integer paragraph) {
        this.paragraph = paragraph;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getRuling() {
        return ruling;
    }

    public void setRuling(String ruling) {
        this.ruling = ruling;
    }
}
