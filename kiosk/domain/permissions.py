"""Who may do what at the desk: the one table. Services enforce it, docs/permissions.md shows it."""

from enum import StrEnum

from kiosk.domain.agent import Role


class Permission(StrEnum):
    """Something that an agent may do."""

    READ_CONTRIBUTIONS = "read_contributions"
    """Read what residents gave and the projects, published or not, and what élus think of them."""
    DECIDE = "decide"
    """Publish, decline, redirect, answer, group, mask."""
    KEEP_PROMISES = "keep_promises"
    """Write « vous avez dit, nous avons fait »."""
    READ_FEEDBACK = "read_feedback"
    """Read the feedback on a project, published or not."""
    ANSWER_FEEDBACK = "answer_feedback"
    """Answer it, publish or decline it, say that it changed the project's sheet."""
    ASK_OPINIONS = "ask_opinions"
    """Ask a question on the kiosk about a project, and say what the answers changed."""
    READ_JOURNAL = "read_journal"
    """Read the journal of the ange gardien, published or not."""
    KEEP_JOURNAL = "keep_journal"
    """Write in the journal of the ange gardien: needs, tools brought, next steps."""
    LEAD_OUT = "lead_out"
    """Decide whether a project leaves the stimulateur, keep the log of its trial, close it."""
    SEE_CONTACTS = "see_contacts"
    """See the contact left with « Je peux aider »; each view is audited."""
    ANSWER_CALLS = "answer_calls"
    """See that somebody asked for an agent, and say that one comes."""
    GIVE_OPINION = "give_opinion"
    """Give a motivated opinion on projects and themes."""
    MANAGE_PROJECTS = "manage_projects"
    """Create projects, change their sheets, withdraw them."""
    RUN_STIMULATEUR = "run_stimulateur"
    """Write the plans, moments and meetings of the stimulateur, lend its tools, call partners."""
    RUN_JURY = "run_jury"
    """Open and close the sessions of a jury."""
    PRINT = "print"
    """Print posters and sheets, or save them as PDF."""
    MAINTAIN = "maintain"
    """See to the kiosk: paper, queue, tests, backup now."""
    SEE_FIGURES = "see_figures"
    """See the aggregates."""
    EXPORT = "export"
    """Take open data out, with a purpose that is audited."""
    IMPORT = "import"
    """Bring data in."""
    ELIMINATE = "eliminate"
    """Draw up an elimination slip, enter its visa, eliminate."""
    CONSULT_AUDIT = "consult_audit"
    """Search the audit log and the register of the DPO."""
    MANAGE_AGENTS = "manage_agents"
    """Invite agents, change their roles, close their accounts."""


_EVERYBODY = frozenset({Permission.READ_CONTRIBUTIONS, Permission.SEE_FIGURES})
_WITH_THE_PUBLIC = frozenset({Permission.ANSWER_CALLS, Permission.PRINT})

GRANTS: dict[Role, frozenset[Permission]] = {
    Role.AGENT: _EVERYBODY
    | _WITH_THE_PUBLIC
    | {
        Permission.DECIDE,
        Permission.KEEP_PROMISES,
        Permission.READ_FEEDBACK,
        Permission.READ_JOURNAL,
        Permission.LEAD_OUT,
        Permission.MANAGE_PROJECTS,
        Permission.RUN_STIMULATEUR,
        Permission.MAINTAIN,
        Permission.IMPORT,
    },
    Role.PASSEUR: _EVERYBODY
    | _WITH_THE_PUBLIC
    | {
        Permission.READ_FEEDBACK,
        Permission.ANSWER_FEEDBACK,
        Permission.ASK_OPINIONS,
        Permission.READ_JOURNAL,
        Permission.SEE_CONTACTS,
        Permission.RUN_STIMULATEUR,
    },
    Role.ANGE_GARDIEN: _EVERYBODY
    | _WITH_THE_PUBLIC
    | {
        Permission.READ_FEEDBACK,
        Permission.READ_JOURNAL,
        Permission.KEEP_JOURNAL,
        Permission.LEAD_OUT,
        Permission.MANAGE_PROJECTS,
        Permission.RUN_STIMULATEUR,
    },
    Role.JURY_FACILITATOR: _EVERYBODY | _WITH_THE_PUBLIC | {Permission.RUN_JURY},
    Role.ELU: _EVERYBODY | {Permission.READ_FEEDBACK, Permission.GIVE_OPINION},
    Role.ADMINISTRATOR: _EVERYBODY
    | _WITH_THE_PUBLIC
    | {
        Permission.MAINTAIN,
        Permission.EXPORT,
        Permission.IMPORT,
        Permission.CONSULT_AUDIT,
        Permission.MANAGE_AGENTS,
    },
    Role.ARCHIVIST: _EVERYBODY
    | {Permission.EXPORT, Permission.ELIMINATE, Permission.CONSULT_AUDIT},
}
"""What each role grants. Somebody with several roles may do what any of them grants."""


def granted(roles: frozenset[Role]) -> frozenset[Permission]:
    """Return everything that these roles grant together."""
    return frozenset().union(*(GRANTS[role] for role in roles))
