package comity.filing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Subjects of a claim (section 2.1), with what is typically invoked and what a State may have reserved. */
public enum Category {
    MED_ELEC(Group.MEDDLING, "H2-9,HFA-VI,COP90-7", ""),
    MED_INTR(Group.MEDDLING, "H2-8,HFA-VI,UNC-2.7", ""),
    MED_MONI(Group.MEDDLING, "H2-10,COP90-8,MOS91-2", ""),
    PER_ASSN(Group.PERSON, "H2-11,ICCPR-6,ECHR-2", ""),
    PER_KIDN(Group.PERSON, "H2-12,CHI-3bis,ICCPR-9", ""),
    PER_REFU(Group.PERSON, "H2-13,REF-31,REF-33", ""),
    PER_RGHT(Group.PERSON, "H2-14,HFA-VII,CPAR-HR", ""),
    CYB_ATTK(Group.CYBER, "H2-15,HFA-II,CYB16-all", ""),
    TER_INTV(Group.FORCE, "H2-2,UNC-2.4,HFA-II,HFA-III,HFA-IV,BUD-1,BUD-2", "TERR"),
    TER_PRXY(Group.FORCE, "H2-3,HFA-VI,UNC-2.4", "TERR"),
    TER_RECG(Group.FORCE, "H2-4,HFA-III,HFA-IV", "TERR"),
    HNC_STAT(Group.FORCE, "H2-5,CFE-IV.5,COC-14", "TERR,DEF"),
    MIL_CONC(Group.MILITARY, "H2-16,VD11-III", "DEF"),
    MIL_EXER(Group.MILITARY, "H2-17,VD11-V,VD11-VI,VD11-VIII", ""),
    MIL_CONV(Group.MILITARY, "H2-18,CFE-IV,CFE-V", "DEF"),
    MSL_DEPL(Group.MISSILE, "H2-19,INF-IV,INF-V,INF-VI", "DEF"),
    MSL_DEFN(Group.MISSILE, "H2-20,NST-V.3", "DEF"),
    NUC_TACT(Group.MISSILE, "H2-21,NRFA-IV", "DEF"),
    WPN_CLUS(Group.MILITARY, "H2-22,CCM-1", ""),
    VER_DENY(Group.VERIFY, "H2-23,NST-XI,OST-VI,VD11-IX", ""),
    VER_DATA(Group.VERIFY, "H2-24,JDEC-1,VD11-I,NST-VII", ""),
    SEC_INDV(Group.SECURITY, "H2-1,ISC99-8,AST10-3", "DEF"),
    ASR_BRCH(Group.SECURITY, "H2-6,BUD-1,BUD-2,BUD-3,BUD-4,BUD-5,BUD-6", "TERR"),
    DEC_UNFD(Group.SECURITY, "H2-7", ""),
    TRB_NCMP(Group.COMPLY, "H2-25", "");

    private static final Set<Category> PLACELESS =
            EnumSet.of(MED_ELEC, MED_INTR, MED_MONI, PER_REFU, PER_RGHT, CYB_ATTK, VER_DATA);

    private final Group group;
    private final String typical;
    private final String excludable;

    Category(Group group, String typical, String excludable) {
        this.group = group;
        this.typical = typical;
        this.excludable = excludable;
    }

    /** As printed in the Rules: {@code CYB-ATTK}. */
    public String code() {
        return name().replace('_', '-');
    }

    public static Optional<Category> of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    public Group group() {
        return group;
    }

    public List<String> typicalProvisions() {
        return List.of(typical.split(","));
    }

    /** Subject-matter that a reservation may exclude: {@code TERR}, {@code DEF}. */
    public Set<String> excludable() {
        return excludable.isEmpty() ? Set.of() : Set.of(excludable.split(","));
    }

    /** D12: whether the basis of attribution must be stated. */
    public boolean needsAttribution() {
        return this == TER_PRXY
                || EnumSet.of(Group.MEDDLING, Group.PERSON, Group.CYBER).contains(group);
    }

    /** D09: whether the act happens at a place on the ground. */
    public boolean isPhysical() {
        return group != Group.SECURITY && group != Group.COMPLY && !PLACELESS.contains(this);
    }
}
