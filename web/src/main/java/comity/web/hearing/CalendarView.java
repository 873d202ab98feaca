package comity.web.hearing;

import comity.deadline.TribunalCalendar;
import comity.hearing.Hearing;
import comity.hearing.HearingReading;
import comity.hearing.HearingRow;
import comity.web.common.PageLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The public calendar of hearings: one month, working days. */
@Named
@RequestScoped
public class CalendarView {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int WEEKDAYS = 5;

    /** One weekday of the month, or an empty place before its first or after its last day. */
    public record Cell(LocalDate day, boolean off, boolean today, boolean sits, List<Slot> slots) {
        public String css() {
            return off ? "off" : today ? "is-today" : slots.isEmpty() ? "none" : "";
        }
    }

    /** @param mark class of the bar: closed, hold or nothing */
    public record Slot(String time, String key, String mark, String docketNumber, String title) {}

    @Inject
    HearingReading reading;

    @Inject
    TribunalCalendar calendar;

    @Inject
    PageLocale locale;

    private String month;
    private List<HearingRow> rows;
    private List<HearingRow> next;

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public YearMonth shown() {
        return month != null && month.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? YearMonth.parse(month)
                : YearMonth.from(calendar.today());
    }

    public LocalDate getFirst() {
        return shown().atDay(1);
    }

    public LocalDate getBefore() {
        return shown().minusMonths(1).atDay(1);
    }

    public LocalDate getAfter() {
        return shown().plusMonths(1).atDay(1);
    }

    /** January 2027. */
    public String name(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale.locale()).format(day);
    }

    /** The month as it stands in the address. */
    public String address(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    public List<List<Cell>> getWeeks() {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate day = getFirst().with(DayOfWeek.MONDAY);
        while (!day.isAfter(shown().atEndOfMonth())) {
            List<Cell> week = new ArrayList<>();
            for (int i = 0; i < WEEKDAYS; i++) {
                week.add(cell(day.plusDays(i)));
            }
            if (week.stream().anyMatch(cell -> !cell.off())) {
                weeks.add(week);
            }
            day = day.plusWeeks(1);
        }
        return weeks;
    }

    private Cell cell(LocalDate day) {
        boolean off = !YearMonth.from(day).equals(shown());
        List<Slot> slots = off ? List.of() : slots(day);
        return new Cell(day, off, day.equals(calendar.today()), calendar.isWorkingDay(day), slots);
    }

    private List<Slot> slots(LocalDate day) {
        List<Slot> slots = new ArrayList<>();
        for (HearingRow row : rows()) {
            if (sittings(row).contains(day)) {
                slots.add(slot(row));
            }
        }
        return slots;
    }

    private Slot slot(HearingRow row) {
        boolean held = row.state() == Hearing.State.ADJOURNED;
        String mark = held ? "hold" : row.partlyClosed() ? "closed" : "";
        String key = held ? "hearing.adjourned" : row.partlyClosed() ? "hearing.partly" : "hearing.open";
        String time = HOUR.withZone(calendar.zone()).format(row.opensAt());
        return new Slot(time, key, mark, row.docketNumber(), row.title());
    }

    private List<LocalDate> sittings(HearingRow row) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = calendar.dayOf(row.resumesAt() == null ? row.opensAt() : row.resumesAt());
        while (days.size() < row.days()) {
            if (calendar.isWorkingDay(day)) {
                days.add(day);
            }
            day = day.plusDays(1);
        }
        return days;
    }

    private List<HearingRow> rows() {
        if (rows == null) {
            rows = reading.month(shown());
        }
        return rows;
    }

    public boolean isFree() {
        return getWeeks().stream()
                .flatMap(List::stream)
                .allMatch(cell -> cell.slots().isEmpty());
    }

    /** Hearings still to come, the nearest first. */
    public List<HearingRow> getNext() {
        if (next == null) {
            next = reading.next(WEEKDAYS);
        }
        return next;
    }

    public HearingRow getNearest() {
        return getNext().isEmpty() ? null : getNext().get(0);
    }
}
