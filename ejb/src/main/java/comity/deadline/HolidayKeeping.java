package comity.deadline;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.reference.EntryIncomplete;
import comity.reference.EntryKnown;
import comity.reference.EntryOver;
import comity.reference.Facts;
import comity.reference.Keepers;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The Tribunal's holidays (section 4). A change moves no running limit; only days to come are added or taken away. */
@ApplicationScoped
@Transactional
public class HolidayKeeping {

    private static final int NAME_LONGEST = 120;

    @Inject
    Holidays holidays;

    @Inject
    TribunalCalendar calendar;

    @Inject
    Keepers keepers;

    @Inject
    ReferenceLog log;

    /** Everybody may know when the Tribunal rests. */
    public List<HolidayRow> all() {
        LocalDate today = calendar.today();
        return holidays.all().stream()
                .map(holiday -> new HolidayRow(
                        holiday.day(), holiday.name(), holiday.day().isAfter(today)))
                .toList();
    }

    public void add(LocalDate day, String name, Actor actor) {
        keepers.require(actor);
        check(day, name);
        if (holidays.find(day).isPresent()) {
            throw new EntryKnown(day.toString()).fault("day", "ENTRY_KNOWN", day);
        }
        holidays.add(new Holiday(day, name.strip()));
        log.added(actor, Register.HOLIDAY, day.toString(), day, Facts.of("name", name.strip()));
    }

    public void rename(LocalDate day, String name, Actor actor) {
        keepers.require(actor);
        Holiday holiday = holidays.find(day).orElseThrow(NoSuchThing::new);
        EntryIncomplete.check().required("name", name, NAME_LONGEST).done();
        log.changed(
                actor,
                Register.HOLIDAY,
                day.toString(),
                null,
                Facts.of("name", holiday.name()),
                Facts.of("name", name.strip()));
        holiday.rename(name.strip());
    }

    /** Takes a holiday away that has not begun. */
    public void end(LocalDate day, Actor actor) {
        keepers.require(actor);
        Holiday holiday = holidays.find(day).orElseThrow(NoSuchThing::new);
        if (!day.isAfter(calendar.today())) {
            throw new EntryOver(day.toString());
        }
        log.ended(actor, Register.HOLIDAY, day.toString(), day, Facts.of("name", holiday.name()));
        holidays.remove(holiday);
    }

    private void check(LocalDate day, String name) {
        EntryIncomplete.check()
                .required("name", name, NAME_LONGEST)
                .ahead("day", day, calendar.today().plusDays(1))
                .done();
    }
}
