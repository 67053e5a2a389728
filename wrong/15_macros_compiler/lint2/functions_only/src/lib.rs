//! Forgets that an attribute of a module or an `impl` block holds for what is inside.

use syn::visit::{self, Visit};
use syn::{Attribute, FnArg, ImplItemFn, Item, Meta, Signature, TraitItemFn, Type};

/// The names of the functions with too many `bool`s, from top to bottom.
pub fn findings(source: &str) -> syn::Result<Vec<String>> {
    let file = syn::parse_file(source)?;
    let mut lint = Bools::default();
    lint.visit_file(&file);
    Ok(lint.names)
}

#[derive(Default)]
struct Bools {
    names: Vec<String>,
}

impl<'ast> Visit<'ast> for Bools {
    fn visit_signature(&mut self, signature: &'ast Signature) {
        if bools(signature) > 1 {
            self.names.push(signature.ident.to_string());
        }
        visit::visit_signature(self, signature);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        if !is_expected(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        if !is_expected(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        if !is_expected(&function.attrs) {
            visit::visit_trait_item_fn(self, function);
        }
    }
}

/// How many parameters are `bool`s.
fn bools(signature: &Signature) -> usize {
    let is_bool = |argument: &&FnArg| match argument {
        FnArg::Typed(typed) => matches!(&*typed.ty, Type::Path(ty) if ty.path.is_ident("bool")),
        FnArg::Receiver(_) => false,
    };
    signature.inputs.iter().filter(is_bool).count()
}

/// Whether one of these attributes is `#[expect(house::bools)]`.
fn is_expected(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("expect") => {
            let parts = list.tokens.to_string().replace(' ', "");
            parts.split(',').any(|part| part == "house::bools")
        }
        _ => false,
    })
}
