package comity.shelf;

import comity.common.Actor;
import comity.decision.DecisionRow;
import comity.editing.AddCitation;
import comity.editing.CitationEditing;
import comity.editing.DeskView;
import comity.editing.EditingDesk;
import comity.editing.HeadnoteEditing;
import comity.editing.HoldingEditing;
import comity.editing.ProvisionEditing;
import comity.editing.Thesaurus;
import comity.editing.TreatCitation;
import comity.editing.WriteHeadnote;
import comity.editing.WriteHolding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes the notes on a decision of the shelf by the commands that the editor's pages give. */
@ApplicationScoped
public class ShelfWriting {

    @Inject
    ShelfPlaces places;

    @Inject
    EditingDesk desk;

    @Inject
    HoldingEditing holdings;

    @Inject
    HeadnoteEditing headnotes;

    @Inject
    CitationEditing citations;

    @Inject
    ProvisionEditing provisions;

    @Inject
    Thesaurus thesaurus;

    protected ShelfWriting() {}

    void write(String slug, ShelfNotes notes, Actor editor) {
        List<Long> ids = new ArrayList<>();
        for (WriteHolding holding : notes.holdings()) {
            ids.add(holdings.write(slug, null, holding, editor));
        }
        for (ShelfNotes.Note note : notes.headnotes()) {
            headnotes.write(slug, null, headnote(note, ids), editor);
        }
        for (ShelfNotes.Treated treated : notes.citations()) {
            places.decision(treated.to()).ifPresent(earlier -> treat(slug, treated, earlier, editor));
        }
        for (ShelfNotes.Aside aside : notes.aside()) {
            provisions.setAside(slug, aside.provision(), aside.reason(), editor);
        }
    }

    /** A term that was retired meanwhile is replaced by the one in its place. */
    private WriteHeadnote headnote(ShelfNotes.Note note, List<Long> ids) {
        return new WriteHeadnote(
                null,
                null,
                note.text(),
                note.keywords().stream().map(id -> thesaurus.term(id).id()).toList(),
                note.holdings().stream().map(place -> ids.get(place - 1)).toList());
    }

    /** Confirms what the machine has found, and adds what it has not: of "§§ 7 and 10" it reads the first number. */
    private void treat(String slug, ShelfNotes.Treated how, DecisionRow earlier, Actor editor) {
        DeskView view = desk.of(slug, editor);
        Optional<DeskView.Cited> found = view.citations().stream()
                .filter(cited -> cited.isOpen()
                        && Objects.equals(cited.fromParagraph(), how.from())
                        && earlier.slug().equals(cited.slug())
                        && Objects.equals(cited.paragraph(), how.paragraph()))
                .findFirst();
        if (found.isPresent()) {
            TreatCitation treatment = new TreatCitation(view.version(), how.treatment(), how.depth(), null, false);
            citations.treat(slug, found.get().no(), treatment, editor);
        } else {
            String cited = earlier.citation() + (how.paragraph() == null ? "" : ", § " + how.paragraph());
            citations.add(
                    slug,
                    new AddCitation(view.version(), how.from(), cited, how.treatment(), how.depth(), null),
                    editor);
        }
    }
}
