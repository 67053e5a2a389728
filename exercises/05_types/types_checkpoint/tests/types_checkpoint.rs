use types_checkpoint::{Cents, Command, Laundry, Machine, Minutes, Program, Refusal};

fn washing(program: Program, left: u32) -> Machine {
    Machine::Washing {
        program,
        left: Minutes(left),
    }
}

fn done(program: Program) -> Machine {
    Machine::Done { program }
}

fn text(answer: &str) -> Result<String, Refusal> {
    Ok(String::from(answer))
}

#[test]
fn different_values_are_not_equal() {
    assert_ne!(Cents(1), Cents(2));
    assert_ne!(Minutes(1), Minutes(2));
    assert_ne!(Command::Unload(1), Command::Unload(2));
    assert_ne!(Machine::Free, done(Program::COTTON));
    assert_ne!(washing(Program::COTTON, 1), washing(Program::COTTON, 2));
    let cold = Program {
        degrees: 20,
        ..Program::COTTON
    };
    assert_ne!(cold, Program::COTTON);
}

#[test]
fn money_is_added_and_paid() {
    assert_eq!(Cents(200).plus(Cents(50)), Cents(250));
    assert_eq!(Cents(450).minus(Cents(300)), Some(Cents(150)));
    assert_eq!(Cents(450).minus(Cents(450)), Some(Cents(0)));
    assert_eq!(Cents(449).minus(Cents(450)), None);
}

#[test]
fn time_runs_out() {
    assert_eq!(Minutes(60).after(Minutes(59)), Some(Minutes(1)));
    assert_eq!(
        Minutes(60).after(Minutes(60)),
        None,
        "0 minutes count as nothing left"
    );
    assert_eq!(Minutes(60).after(Minutes(90)), None);
}

#[test]
fn wool_and_quick_differ_from_cotton() {
    let (wool, quick) = (Program::WOOL, Program::QUICK);
    assert_eq!(
        wool,
        Program {
            name: "wool",
            degrees: 30,
            minutes: Minutes(60),
            price: Cents(450),
            spins: false,
        }
    );
    assert_eq!(
        quick,
        Program {
            name: "quick",
            degrees: 60,
            minutes: Minutes(30),
            price: Cents(300),
            spins: true,
        }
    );
    assert_eq!(Program::COTTON.minutes, Minutes(90));
}

#[test]
fn a_program_is_found_by_its_name() {
    assert_eq!(Program::called("cotton"), Some(Program::COTTON));
    assert_eq!(Program::called("wool"), Some(Program::WOOL));
    assert_eq!(Program::called("quick"), Some(Program::QUICK));
    assert_eq!(Program::called("silk"), None);
}

#[test]
fn lines_become_commands() {
    assert_eq!(Command::read("insert 500"), Ok(Command::Insert(Cents(500))));
    assert_eq!(Command::read(" wait  5 "), Ok(Command::Wait(Minutes(5))));
    assert_eq!(Command::read("unload 12"), Ok(Command::Unload(12)));
    assert_eq!(
        Command::read("start 2 wool"),
        Ok(Command::Start {
            machine: 2,
            program: Program::WOOL
        })
    );
}

#[test]
fn lines_of_another_form_are_unknown() {
    for line in [
        "",
        "insert",
        "insert 5 0",
        "start 2",
        "dance 3",
        "start 2 wool now",
    ] {
        assert_eq!(
            Command::read(line),
            Err(Refusal::UnknownCommand(String::from(line)))
        );
    }
}

#[test]
fn the_first_wrong_word_is_in_the_refusal() {
    assert_eq!(
        Command::read("insert coin"),
        Err(Refusal::NotANumber(String::from("coin")))
    );
    assert_eq!(
        Command::read("start two silk"),
        Err(Refusal::NotANumber(String::from("two")))
    );
    assert_eq!(
        Command::read("start 2 silk"),
        Err(Refusal::UnknownProgram(String::from("silk")))
    );
}

#[test]
fn only_a_free_machine_starts() {
    let mut machine = Machine::Free;
    assert!(machine.is_free());
    assert_eq!(machine.start(Program::QUICK), Ok(()));
    assert_eq!(machine, washing(Program::QUICK, 30));
    assert!(!machine.is_free());
    assert_eq!(
        machine.start(Program::WOOL),
        Err(Refusal::Washing { left: Minutes(30) })
    );
    assert_eq!(
        machine,
        washing(Program::QUICK, 30),
        "a start that's refused changes nothing"
    );

    let mut machine = done(Program::WOOL);
    assert!(!machine.is_free(), "the clothes are still inside");
    assert_eq!(machine.start(Program::QUICK), Err(Refusal::NotUnloaded));
    assert_eq!(machine, done(Program::WOOL));
}

#[test]
fn a_machine_washes_until_it_is_done() {
    let mut machine = washing(Program::COTTON, 90);
    machine.wait(Minutes(89));
    assert_eq!(machine, washing(Program::COTTON, 1));
    machine.wait(Minutes(1));
    assert_eq!(machine, done(Program::COTTON));
    machine.wait(Minutes(500));
    assert_eq!(machine, done(Program::COTTON));

    let mut free = Machine::Free;
    free.wait(Minutes(1));
    assert_eq!(free, Machine::Free);
}

#[test]
fn only_a_machine_that_is_done_can_be_unloaded() {
    let mut machine = done(Program::WOOL);
    assert_eq!(machine.unload(), Ok(Program::WOOL));
    assert_eq!(machine, Machine::Free);
    assert_eq!(machine.unload(), Err(Refusal::Empty));

    let mut machine = washing(Program::WOOL, 7);
    assert_eq!(machine.unload(), Err(Refusal::Washing { left: Minutes(7) }));
    assert_eq!(machine, washing(Program::WOOL, 7));
}

#[test]
fn the_first_free_machine_is_found() {
    let busy = || washing(Program::WOOL, 7);
    let laundry = Laundry::open(vec![
        busy(),
        done(Program::WOOL),
        Machine::Free,
        Machine::Free,
    ]);
    assert_eq!(
        laundry.first_free(),
        Some(3),
        "the numbers of machines start at 1"
    );
    assert_eq!(Laundry::open(vec![busy(), busy()]).first_free(), None);
    assert_eq!(Laundry::open(Vec::new()).first_free(), None);
}

#[test]
fn the_laundry_serves_a_whole_evening() {
    let mut laundry = Laundry::open(vec![Machine::Free, Machine::Free]);
    assert_eq!(laundry.serve("insert 200"), text("paid: 200"));
    assert_eq!(laundry.serve("insert 600"), text("paid: 800"));
    assert_eq!(
        laundry.serve("start 2 wool"),
        text("machine 2: wool, 60 minutes")
    );
    assert_eq!(laundry.first_free(), Some(1));
    assert_eq!(
        laundry.serve("start 1 quick"),
        text("machine 1: quick, 30 minutes"),
        "350 cents are left, and the program costs 300"
    );
    assert_eq!(laundry.serve("insert 0"), text("paid: 50"));
    assert_eq!(laundry.serve("wait 30"), text("waited"));
    assert_eq!(
        laundry.serve("unload 2"),
        Err(Refusal::Washing { left: Minutes(30) })
    );
    assert_eq!(laundry.serve("unload 1"), text("machine 1: quick is clean"));
    assert_eq!(laundry.first_free(), Some(1));
}

#[test]
fn a_start_that_is_refused_costs_nothing() {
    let mut laundry = Laundry::open(vec![washing(Program::WOOL, 7), Machine::Free]);
    assert_eq!(laundry.serve("insert 400"), text("paid: 400"));
    assert_eq!(
        laundry.serve("start 2 cotton"),
        Err(Refusal::NotEnough { missing: Cents(50) })
    );
    assert_eq!(laundry.serve("insert 49"), text("paid: 449"));
    assert_eq!(
        laundry.serve("start 1 cotton"),
        Err(Refusal::NotEnough { missing: Cents(1) }),
        "the money is checked before the machine"
    );
    assert_eq!(laundry.serve("insert 1"), text("paid: 450"));
    assert_eq!(
        laundry.serve("start 1 cotton"),
        Err(Refusal::Washing { left: Minutes(7) })
    );
    assert_eq!(laundry.serve("start 3 cotton"), Err(Refusal::NoMachine(3)));
    assert_eq!(
        laundry.serve("insert 0"),
        text("paid: 450"),
        "the guest paid for a program that didn't start"
    );
}

#[test]
fn a_wrong_machine_number_is_refused() {
    let mut laundry = Laundry::open(vec![Machine::Free]);
    assert_eq!(laundry.serve("unload 0"), Err(Refusal::NoMachine(0)));
    assert_eq!(laundry.serve("unload 2"), Err(Refusal::NoMachine(2)));
    assert_eq!(laundry.serve("unload 1"), Err(Refusal::Empty));
}

#[test]
fn a_line_that_is_not_a_command_is_refused() {
    let mut laundry = Laundry::open(vec![Machine::Free]);
    assert_eq!(
        laundry.serve("open the door"),
        Err(Refusal::UnknownCommand(String::from("open the door")))
    );
}
