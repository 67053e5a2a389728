//! A bookmark in a book. Leave this file as it is.

#[derive(Clone, Copy)]
pub struct Bookmark {
    page: u32,
}

impl Bookmark {
    pub const COVER: Self = Self { page: 1 };

    pub fn page(&self) -> u32 {
        self.page
    }

    pub fn turn(&mut self, pages: u32) {
        self.page += pages;
    }

    pub fn turned(mut self, pages: u32) -> Self {
        self.page += pages;
        self
    }

    pub fn later(self, other: Self) -> Self {
        if other.page > self.page { other } else { self }
    }

    pub fn next_chapter(&mut self, chapters: &[u32]) -> &mut Self {
        for &start in chapters {
            if start > self.page {
                self.page = start;
                break;
            }
        }
        self
    }
}

pub fn read() -> [u32; 8] {
    let mut mark = Bookmark::COVER;

    mark.turn(9);
    let step_1 = mark.page();

    mark.turned(30);
    let step_2 = mark.page();

    let step_3 = mark.turned(2).turned(2).page();

    let old = mark;
    mark.turn(5);
    let step_4 = old.page();

    let step_5 = old.later(mark).turned(100).page();

    let borrowed = &mut mark;
    borrowed.turn(1);
    let mut copy = *borrowed;
    copy.turn(50);
    let step_6 = mark.page();

    mark.next_chapter(&[8, 20, 40, 60])
        .next_chapter(&[8, 20, 40, 60])
        .turn(3);
    let step_7 = mark.page();

    let step_8 = Bookmark::later(mark, Bookmark::COVER).page() + Bookmark::COVER.page();

    [
        step_1, step_2, step_3, step_4, step_5, step_6, step_7, step_8,
    ]
}
