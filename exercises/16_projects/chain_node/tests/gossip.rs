//! The islands talk. Add `Message`, which is a `Transaction(Transaction)`, a `Block(Block)`, or `Ask(Hash)` for a block
//! with this ID, and `Reply`, which is `ToSender(Message)` or `ToAll(Message)`, both with the derives of `Transaction`.
//! `Node::receive(message)` returns a `Vec<Reply>`, which the tests send with `given/radio.rs`:
//!
//! - What is new and valid goes to all: a transaction that now waits, a block that is now in the chain.
//! - If only its parent is missing, a block is an *orphan*. The node keeps it, and asks the sender for the parent. Once
//!   the parent is in the chain, the orphan follows, and goes to all as well. Answers can get lost: the node asks again
//!   each time the orphan comes.
//! - If the chain has the block that someone asks for, it goes to the sender, even if it doesn't count.
//! - Anything else has no reply.
//!
//! Add `Chain::block(id)`, which returns an `Option<&Block>`. Then write a program that prints `chain().draw()` after
//! each call, and watch a storm.

use chain_node::radio::Radio;
use chain_node::{Block, Hash, Message, Node, REWARD, Reply, Transaction, lock};

mod support;

use support::pay;

const NAMES: [&str; 5] = ["ada", "bob", "cyd", "dan", "eve"];

/// The first block, which Ada mined.
fn first() -> Block {
    Block::mine(Hash::of(b"the sea"), lock("ada"), vec![], 2)
}

/// Ada pays the reward of the first block to someone.
fn ada_pays(to: &str) -> Transaction {
    pay(&[(first().reward(), "ada")], &[(to, 50)])
}

/// Empty blocks after the first one, as another island mines them.
fn blocks<const COUNT: usize>() -> [Block; COUNT] {
    let mut node = Node::new(first());
    [(); COUNT].map(|()| node.mine(lock("cyd")))
}

fn ask(id: Hash) -> Vec<Reply> {
    vec![Reply::ToSender(Message::Ask(id))]
}

/// Five islands, on each of which one person has a node.
struct Islands {
    nodes: Vec<Node>,
    radio: Radio<Message>,
}

impl Islands {
    fn new(seed: u64) -> Self {
        Self {
            nodes: NAMES.map(|_| Node::new(first())).into(),
            radio: Radio::new(NAMES.len(), seed),
        }
    }

    /// The person on an island sends a payment.
    fn pays(&mut self, island: usize, payment: &Transaction) {
        let submitted = self.nodes[island].submit(payment.clone());
        assert_eq!(submitted, Ok(()));
        let message = Message::Transaction(payment.clone());
        self.radio.broadcast(island, &message);
    }

    /// The person on an island mines a block.
    fn mines(&mut self, island: usize) -> Block {
        let block = self.nodes[island].mine(lock(NAMES[island]));
        self.radio.broadcast(island, &Message::Block(block.clone()));
        block
    }

    /// Delivers one call.
    fn deliver(&mut self) -> bool {
        let Some(call) = self.radio.next_call() else {
            return false;
        };
        for reply in self.nodes[call.to].receive(call.message) {
            match reply {
                Reply::ToSender(message) => self.radio.send(call.to, call.from, message),
                Reply::ToAll(message) => self.radio.broadcast(call.to, &message),
            }
        }
        true
    }

    /// Delivers calls until it's quiet.
    #[track_caller]
    fn settle(&mut self) {
        let is_quiet = (0..20_000).any(|_| !self.deliver());
        assert!(is_quiet, "the islands don't stop talking");
    }

    /// The storm ends, and every island tells the others what its tip is.
    #[track_caller]
    fn calm(&mut self) {
        self.radio.calm();
        for island in 0..NAMES.len() {
            let chain = self.nodes[island].chain();
            let tip = chain.block(chain.tip()).expect("the tip is in the chain");
            let message = Message::Block(tip.clone());
            self.radio.broadcast(island, &message);
        }
        self.settle();
    }

    /// The tip, on which all have to agree.
    #[track_caller]
    fn tip(&self) -> Hash {
        let tips: Vec<Hash> = self.nodes.iter().map(|node| node.chain().tip()).collect();
        assert!(tips.iter().all(|tip| *tip == tips[0]), "tips: {tips:?}");
        tips[0]
    }

    /// How many shells each person has, according to this island.
    fn balances(&self, island: usize) -> [u64; 5] {
        let ledger = self.nodes[island].chain().ledger();
        NAMES.map(|name| ledger.balance(lock(name)))
    }
}

#[test]
fn news_is_passed_on_once() {
    let mut node = Node::new(first());
    let [block] = blocks();
    for message in [Message::Transaction(ada_pays("bob")), Message::Block(block)] {
        let replies = node.receive(message.clone());
        assert_eq!(replies, [Reply::ToAll(message.clone())]);
        assert_eq!(node.receive(message), [], "it's known already");
    }
    assert_eq!(node.waiting(), [ada_pays("bob").id()]);
}

#[test]
fn what_is_not_valid_is_not_passed_on() {
    let mut node = Node::new(first());
    let theft = pay(&[(first().reward(), "bob")], &[("bob", 50)]);
    let block = Block::mine(first().id(), lock("bob"), vec![theft.clone()], 2);
    for message in [Message::Transaction(theft), Message::Block(block)] {
        assert_eq!(node.receive(message), []);
    }
}

#[test]
fn a_question_is_answered() {
    let mut node = Node::new(first());
    let [block] = blocks();
    assert_eq!(node.receive(Message::Ask(block.id())), []);
    node.mine(lock("ada"));
    assert_eq!(node.insert(block.clone()), Ok(()), "it doesn't count");
    let replies = node.receive(Message::Ask(block.id()));
    assert_eq!(replies, [Reply::ToSender(Message::Block(block))]);
}

#[test]
fn an_orphan_waits_for_its_parent() {
    let mut node = Node::new(first());
    let [a, b, c] = blocks();
    assert_eq!(node.receive(Message::Block(c.clone())), ask(b.id()));
    assert_eq!(node.receive(Message::Block(b.clone())), ask(a.id()));
    let replies = node.receive(Message::Block(a.clone()));
    let news = [&a, &b, &c].map(|block| Reply::ToAll(Message::Block(block.clone())));
    assert_eq!(replies, news);
    assert_eq!(node.chain().tip(), c.id());
}

#[test]
fn several_orphans_wait_for_the_same_parent() {
    let mut node = Node::new(first());
    let [a, b] = blocks();
    let other = Block::mine(a.id(), lock("eve"), vec![], 2);
    for orphan in [&b, &other] {
        let replies = node.receive(Message::Block(orphan.clone()));
        assert_eq!(replies, ask(a.id()));
    }
    assert_eq!(node.receive(Message::Block(a)).len(), 3);
    for id in [b.id(), other.id()] {
        assert!(node.chain().block(id).is_some(), "{id} is missing");
    }
}

#[test]
fn a_node_asks_again() {
    let mut node = Node::new(first());
    let [a, b] = blocks();
    for _ in 0..2 {
        assert_eq!(node.receive(Message::Block(b.clone())), ask(a.id()));
    }
    let replies = node.receive(Message::Block(a));
    assert_eq!(replies.len(), 2, "the orphan is passed on once");
}

#[test]
fn an_orphan_without_work_is_ignored() {
    let mut node = Node::new(first());
    let [a, mut b] = blocks();
    while b.has_work() {
        b.nonce += 1;
    }
    assert_eq!(node.receive(Message::Block(b)), []);
    assert_eq!(node.receive(Message::Block(a)).len(), 1);
}

#[test]
fn an_orphan_that_is_too_easy_is_ignored() {
    let mut node = Node::new(first());
    let [a] = blocks();
    let easy = Block::mine(a.id(), lock("eve"), vec![], 1);
    assert_eq!(node.receive(Message::Block(easy)), []);
    assert_eq!(node.receive(Message::Block(a)).len(), 1);
}

#[test]
fn everyone_hears_of_payments_and_blocks() {
    let mut islands = Islands::new(1);
    let payment = ada_pays("bob");
    islands.pays(0, &payment);
    islands.settle();
    for node in &islands.nodes {
        assert_eq!(node.waiting(), [payment.id()]);
    }
    let block = islands.mines(4);
    islands.settle();
    assert_eq!(islands.tip(), block.id());
    for island in 0..5 {
        assert_eq!(islands.balances(island), [0, 50, 0, 0, 50]);
    }
}

#[test]
fn after_a_storm_an_island_catches_up() {
    let mut islands = Islands::new(2);
    islands.radio.storm(&[3]);
    let blocks = [0, 1, 2, 4, 0, 1].map(|island| {
        let block = islands.mines(island);
        islands.settle();
        block
    });
    assert_eq!(islands.nodes[3].chain().tip(), first().id());
    islands.calm();
    assert_eq!(islands.tip(), blocks[5].id());
}

#[test]
fn another_storm_only_interrupts_it() {
    let mut islands = Islands::new(3);
    islands.radio.storm(&[3]);
    for _ in 0..6 {
        islands.mines(0);
        islands.settle();
    }
    islands.radio.calm();
    let last = islands.mines(0);
    for _ in 0..12 {
        islands.deliver();
    }
    islands.radio.storm(&[3]);
    islands.settle();
    assert_ne!(islands.nodes[3].chain().tip(), last.id());
    islands.calm();
    assert_eq!(islands.tip(), last.id());
}

#[test]
fn shells_spent_in_both_halves_of_a_storm_are_spent_once() {
    let mut islands = Islands::new(4);
    islands.radio.storm(&[3, 4]);
    islands.pays(0, &ada_pays("bob"));
    islands.pays(4, &ada_pays("eve"));
    islands.settle();
    for island in [1, 3, 3] {
        islands.mines(island);
        islands.settle();
    }
    assert_eq!(islands.balances(0), [0, 50 + REWARD, 0, 0, 0]);
    assert_eq!(islands.balances(4), [0, 0, 0, 2 * REWARD, 50]);
    islands.calm();
    islands.tip();
    for island in 0..5 {
        assert_eq!(islands.balances(island), [0, 0, 0, 2 * REWARD, 50]);
        assert_eq!(islands.nodes[island].waiting(), []);
    }
}

#[test]
fn a_payment_outlives_the_branch_it_was_in() {
    let mut islands = Islands::new(5);
    islands.radio.storm(&[0, 1]);
    islands.pays(0, &ada_pays("bob"));
    islands.mines(1);
    islands.mines(3);
    islands.settle();
    islands.mines(4);
    islands.settle();
    islands.calm();
    islands.tip();
    assert_eq!(islands.balances(0), [50, 0, 0, 50, 50], "it's undone");
    islands.mines(1);
    islands.settle();
    islands.tip();
    assert_eq!(islands.balances(4), [0, 100, 0, 50, 50]);
}

#[test]
fn a_tie_lasts_until_the_next_block() {
    let mut islands = Islands::new(6);
    islands.radio.storm(&[0, 1]);
    let [left, right] = [1, 2].map(|island| islands.mines(island).id());
    islands.settle();
    islands.calm();
    let tips: Vec<Hash> = islands
        .nodes
        .iter()
        .map(|node| node.chain().tip())
        .collect();
    assert_eq!(tips, [left, left, right, right, right]);
    let next = islands.mines(0);
    islands.settle();
    assert_eq!(islands.tip(), next.id());
}

#[test]
fn a_storm_can_be_seen_in_the_tree() {
    let mut islands = Islands::new(7);
    let a = islands.mines(0);
    islands.settle();
    islands.radio.storm(&[3, 4]);
    let mut ids = vec![first().id(), a.id()];
    for island in [1, 3, 4, 2, 4] {
        ids.push(islands.mines(island).id());
        islands.settle();
    }
    islands.calm();
    ids.push(islands.mines(0).id());
    islands.settle();
    let mut picture = islands.nodes[2].chain().draw();
    for (id, name) in ids.iter().zip([
        "sea.", "ada1", "bob1", "dan1", "eve1", "cyd1", "eve2", "ada2",
    ]) {
        picture = picture.replace(&id.to_string(), name);
    }
    let rows: Vec<&str> = picture.lines().collect();
    assert_eq!(
        rows,
        [
            "sea. ── ada1 ── dan1 ── eve1 ── eve2 ── ada2 *",
            "             └─ bob1 ── cyd1",
        ]
    );
}

#[test]
fn whatever_happens_all_agree_in_the_end() {
    for seed in 0..20 {
        let mut islands = Islands::new(seed);
        for _ in 0..40 {
            let island = islands.radio.random(5) as usize;
            match islands.radio.random(6) {
                0 => islands.radio.storm(&[island, (island + 2) % 5]),
                1 => islands.radio.calm(),
                2 | 3 => drop(islands.mines(island)),
                _ => while islands.radio.random(10) > 0 && islands.deliver() {},
            }
        }
        islands.calm();
        islands.mines(0);
        islands.settle();
        islands.tip();
        let blocks = islands.nodes[0].chain().path().len() as u64;
        for island in 0..5 {
            let shells: u64 = islands.balances(island).iter().sum();
            assert_eq!(shells, blocks * REWARD, "seed {seed}, island {island}");
        }
    }
}
