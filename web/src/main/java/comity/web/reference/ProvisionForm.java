package comity.web.reference;

import comity.access.NoSuchThing;
import comity.instrument.InstrumentKeeping;
import comity.instrument.InstrumentReading;
import comity.instrument.InstrumentRegistry;
import comity.instrument.ProvisionRow;
import comity.instrument.Verification;
import comity.reference.EntryIncomplete;
import comity.reference.ReferenceChangeRow;
import comity.reference.Register;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One provision, or with {@code instrument} alone a new one of it (section 8.2). */
@Named
@ViewScoped
public class ProvisionForm extends KeeperForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstrumentReading reading;

    @Inject
    private InstrumentKeeping keeping;

    @Inject
    private InstrumentRegistry registry;

    private String id;
    private String instrument;
    private String code;
    private String article;
    private String paraphrase;
    private String verification = Verification.UNVERIFIED.name();
    private String from;
    private String to;
    private boolean invocable = true;

    public void load() {
        requireReader();
        if (id == null) {
            reading.of(instrument);
            if (!isKeeping()) {
                throw new NoSuchThing();
            }
            return;
        }
        ProvisionRow row = reading.provision(id);
        instrument = row.instrument();
        code = row.id();
        article = row.article();
        paraphrase = row.paraphrase();
        verification = row.verification().name();
        from = text(row.from());
        to = text(row.to());
        invocable = row.invocable();
    }

    public String save() {
        if (id == null) {
            EntryIncomplete.check()
                    .that(text(code).strip().matches("[A-Za-z0-9][A-Za-z0-9.-]{1,39}"), "code", "CODE_FORM")
                    .required("article", article, 100)
                    .required("paraphrase", paraphrase, 500)
                    .done();
            registry.add(row(code.strip()), actor());
        } else {
            keeping.change(row(id), actor());
        }
        return done(
                "/reference/instrument?id=" + instrument,
                id == null ? "reference.added" : "reference.changed",
                id == null ? code.strip() : id);
    }

    private ProvisionRow row(String number) {
        return new ProvisionRow(
                number,
                instrument,
                null,
                null,
                article,
                paraphrase,
                Verification.valueOf(verification),
                day(from),
                day(to),
                invocable);
    }

    public Verification[] getVerifications() {
        return Verification.values();
    }

    public List<ReferenceChangeRow> getChanges() {
        return id == null ? List.of() : changes(Register.PROVISION, id);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String value) {
        instrument = value;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String value) {
        article = value;
    }

    public String getParaphrase() {
        return paraphrase;
    }

    public void setParaphrase(String value) {
        paraphrase = value;
    }

    public String getVerification() {
        return verification;
    }

    public void setVerification(String value) {
        verification = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }

    public boolean isInvocable() {
        return invocable;
    }

    public void setInvocable(boolean value) {
        invocable = value;
    }
}
