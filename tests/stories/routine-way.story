# A routine inspection from its plan to its sealed dossier: Article 22.
office regimes/beijing-2020 at 2026-01-05 08:00 with planning inspection reporting referral rectification disclosure archive
include routine-transferred
