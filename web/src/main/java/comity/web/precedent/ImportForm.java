package comity.web.precedent;

import comity.precedent.AuthorityIncomplete;
import comity.precedent.AuthorityRow;
import comity.precedent.ExternalAuthorities;
import comity.precedent.ImportAuthority;
import comity.web.access.CurrentActor;
import comity.web.common.UploadIds;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** The editor's form for an authority of another court. */
@Named
@RequestScoped
public class ImportForm {

    private static final int SHOWN = 20;

    @Inject
    ExternalAuthorities authorities;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private String citation = "";
    private String title = "";
    private String court = "";
    private String caseNumber = "";
    private String day = "";
    private String language = "en";
    private String summary = "";
    private String provisions = "";
    private String keywords = "";
    private String uploadId = "";

    public String send() {
        List<Long> uploads = UploadIds.of(uploadId);
        String slug = authorities.keep(
                new ImportAuthority(
                        uploads.isEmpty() ? null : uploads.get(0),
                        citation.strip(),
                        title.strip(),
                        court.strip(),
                        caseNumber.isBlank() ? null : caseNumber.strip(),
                        date(),
                        language,
                        summary.isBlank() ? null : summary.strip(),
                        codes(provisions),
                        List.of(),
                        codes(keywords)),
                actor.actor());
        return page.done("/precedent/authority?id=" + slug, "precedent.import.done");
    }

    private LocalDate date() {
        try {
            return day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException notADay) {
            throw new AuthorityIncomplete().fault("day", "NOT_A_DAY");
        }
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    public List<AuthorityRow> getLatest() {
        return authorities.latest(SHOWN);
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getProvisions() {
        return provisions;
    }

    public void setProvisions(String provisions) {
        this.provisions = provisions;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public String getUploadId() {
        return uploadId;
    }

    public void setUploadId(String uploadId) {
        this.uploadId = uploadId;
    }
}
