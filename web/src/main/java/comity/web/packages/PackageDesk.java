package comity.web.packages;

import comity.access.NoSuchThing;
import comity.packages.GivePaper;
import comity.packages.PackagePerformance;
import comity.packages.PackageReading;
import comity.packages.PackageSigning;
import comity.packages.PackageView;
import comity.packages.VerifyItem;
import comity.web.access.CurrentActor;
import comity.web.common.UploadIds;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** S07: a State signs, reports and verifies; the Registrar records and verifies. */
@Named
@ViewScoped
public class PackageDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PackageSigning signing;

    @Inject
    PackagePerformance performance;

    @Inject
    PackageReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private String number;
    private Integer given;
    private String report;
    private String upload;
    private String letter;
    private Integer done;
    private String how;

    /** Opens the desk to the States of the package and to the Registrar. */
    public void load() {
        PackageView view = getView();
        boolean registrar = view.items().stream().anyMatch(PackageView.Item::mayVerify);
        if (!view.hand().any() && !registrar) {
            throw new NoSuchThing();
        }
        given = first(getToGive());
        done = first(getToVerify());
    }

    private static Integer first(List<PackageView.Item> items) {
        return items.isEmpty() ? null : items.get(0).no();
    }

    public String sign() {
        signing.sign(number, actor.actor());
        return to("packages.sign.done");
    }

    public String decline() {
        signing.decline(number, actor.actor());
        return page.done("/packages/list", "packages.decline.done");
    }

    public String record() {
        signing.record(number, actor.actor());
        return to("packages.record.done");
    }

    public String give() {
        List<Long> files = UploadIds.of(upload);
        performance.give(
                new GivePaper(number, given == null ? 0 : given, report, files.isEmpty() ? null : files.get(0), letter),
                actor.actor());
        return to("packages.give.done");
    }

    public String verify() {
        performance.verify(new VerifyItem(number, done == null ? 0 : done, how), actor.actor());
        return to("packages.verify.done");
    }

    private String to(String note) {
        return page.done("/packages/package?number=" + number, note);
    }

    public PackageView getView() {
        return reading.read(number, actor.actor());
    }

    public List<PackageView.Item> getToGive() {
        return getView().items().stream().filter(PackageView.Item::mayGive).toList();
    }

    public List<PackageView.Item> getToVerify() {
        return getView().items().stream().filter(PackageView.Item::mayVerify).toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public Integer getGiven() {
        return given;
    }

    public void setGiven(Integer value) {
        given = value;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String value) {
        report = value;
    }

    public String getUpload() {
        return upload;
    }

    public void setUpload(String value) {
        upload = value;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String value) {
        letter = value;
    }

    public Integer getDone() {
        return done;
    }

    public void setDone(Integer value) {
        done = value;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String value) {
        how = value;
    }
}
