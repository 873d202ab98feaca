package comity.precedent;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.DocumentStore;
import comity.document.NewDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Judgments of other courts, kept by the editor under their own citation and marked as external (section 11). */
@ApplicationScoped
@Transactional
public class ExternalAuthorities {

    private static final int SHORT = 300;
    private static final int SUMMARY = 4000;

    /** Section 1.2, S23: the registry and the editor. */
    private static final CourtRole[] KEEPERS = {CourtRole.EDT, CourtRole.CLK, CourtRole.REG, CourtRole.DEPREG};

    @Inject
    PrecedentEntries entries;

    @Inject
    AuthorityText reading;

    @Inject
    DocumentFiling filing;

    @Inject
    DocumentStore store;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    protected ExternalAuthorities() {}

    /** Refuses as absent whoever keeps no authorities. */
    public void requireKeeper(Actor actor) {
        if (!policy.holds(actor, KEEPERS)) {
            throw new NoSuchThing();
        }
    }

    /** Keeps an authority with the text of its file; returns the last part of its address. */
    public String keep(ImportAuthority authority, Actor actor) {
        policy.requireOffice(actor, "S23", KEEPERS);
        requireComplete(authority);
        if (entries.byCitation(authority.citation()).isPresent()) {
            throw new AuthorityKnown(authority.citation());
        }
        Document paper = filing.attach(
                authority.uploadId(),
                new NewDocument(
                        null,
                        "external-authority",
                        null,
                        authority.title(),
                        AccessClass.PUB,
                        Side.TRIBUNAL,
                        authority.language()),
                actor);
        List<Passage> passages = read(paper);
        PrecedentEntry entry = PrecedentEntry.external(authority, freeSlug(authority), actor.id(), clock.instant());
        entry.describe(
                PrecedentEntry.EXTERNAL,
                authority.title(),
                authority.summary(),
                authority.language(),
                authority.dateOfDecision());
        entry.label(LabelKind.PROVISION, authority.provisions());
        entry.label(LabelKind.PARTY, authority.parties());
        entry.label(LabelKind.KEYWORD, authority.keywords());
        entry.paper(paper.id());
        entries.add(entry);
        entries.write(entry, passages);
        entries.queue(entry.id(), clock.instant());
        return entry.slug();
    }

    private List<Passage> read(Document paper) {
        try (InputStream in = store.open(paper.sha256())) {
            List<Passage> passages = reading.read(in, paper.fileName());
            if (passages.isEmpty()) {
                throw new AuthorityIncomplete().fault("uploadId", "NO_TEXT");
            }
            return passages;
        } catch (IOException unreadable) {
            throw new AuthorityIncomplete().fault("uploadId", "NO_TEXT");
        }
    }

    private static void requireComplete(ImportAuthority authority) {
        AuthorityIncomplete refusal = new AuthorityIncomplete();
        if (authority.uploadId() == null) {
            refusal.fault("uploadId", "REQUIRED");
        }
        require(refusal, "citation", authority.citation(), SHORT);
        require(refusal, "title", authority.title(), SHORT);
        require(refusal, "court", authority.court(), SHORT);
        if (authority.language() == null || !IndexFields.LANGUAGES.contains(authority.language())) {
            refusal.fault("language", "REQUIRED");
        }
        if (authority.summary() != null && authority.summary().length() > SUMMARY) {
            refusal.fault("summary", "TOO_LONG", SUMMARY);
        }
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
    }

    private static void require(AuthorityIncomplete refusal, String path, String value, int longest) {
        if (value == null || value.isBlank()) {
            refusal.fault(path, "REQUIRED");
        } else if (value.length() > longest) {
            refusal.fault(path, "TOO_LONG", longest);
        }
    }

    private String freeSlug(ImportAuthority authority) {
        String plain = Normalizer.normalize(authority.citation(), Normalizer.Form.NFKD)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String base = "ext-" + (plain.isEmpty() ? "authority" : plain.substring(0, Math.min(plain.length(), 80)));
        String slug = base;
        for (int i = 2; entries.bySlug(slug).isPresent(); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    /** The latest authorities kept. */
    public List<AuthorityRow> latest(int most) {
        return entries.externals(most).stream()
                .map(entry -> new AuthorityRow(
                        entry.slug(), entry.citation(), entry.title(), entry.court(), entry.dateOfDecision()))
                .toList();
    }
}
