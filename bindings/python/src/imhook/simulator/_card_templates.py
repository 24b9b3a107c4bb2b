"""The interfaces of card templates."""

from __future__ import annotations

import json
import uuid
from typing import Any

from imhook.simulator._fields import Fields
from imhook.simulator._operation import Operation
from imhook.simulator._organisation import Organisation
from imhook.simulator._refusal import Refusal
from imhook.simulator._template import Template

PATH = "/v1.0/card/templates"
ID = "cardTemplateId"


class CardTemplates:
    """Creates, copies, saves and publishes templates (reference 2.1).

    The reference has the paths and no bodies: a template is named by `cardTemplateId` here, and every other member is
    kept and returned as it was given.
    """

    def __init__(self, organisation: Organisation) -> None:
        self._organisation = organisation
        self._details: dict[str, dict[str, Any]] = {}

    def operations(self) -> list[Operation]:
        """The interfaces."""
        return [
            Operation("POST", PATH, self.create),
            Operation("GET", PATH, self.get),
            Operation("POST", f"{PATH}/copy", self.copy),
            Operation("POST", f"{PATH}/remove", self.remove),
            Operation("POST", f"{PATH}/lists/query", self.query),
            Operation("POST", f"{PATH}/publish", self.publish),
            Operation("POST", f"{PATH}/save", self.save),
        ]

    def create(self, fields: Fields) -> dict[str, Any]:
        """A new template, which is not published."""
        return self._add(fields.members)

    def get(self, fields: Fields) -> dict[str, Any]:
        """What is known of a template."""
        return {"success": True, "result": self._describe(self._find(fields))}

    def copy(self, fields: Fields) -> dict[str, Any]:
        """A new template with what another one has, and what the request changes."""
        source = self._find(fields)
        return self._add({**self._details.get(source.template_id, {}), **fields.members})

    def remove(self, fields: Fields) -> dict[str, Any]:
        """Cards cannot be made of the template any more."""
        template_id = self._find(fields).template_id
        del self._organisation.templates[template_id]
        self._details.pop(template_id, None)
        return {"success": True, "result": True}

    def query(self, fields: Fields) -> dict[str, Any]:
        """All templates."""
        return {"success": True, "result": [self._describe(each) for each in self._organisation.templates.values()]}

    def publish(self, fields: Fields) -> dict[str, Any]:
        """Cards can be made of the template from now on."""
        template = self._find(fields)
        self._organisation.add_template(template.template_id, True, template.buttons, template.is_ai)
        return {"success": True, "result": True}

    def save(self, fields: Fields) -> dict[str, Any]:
        """Change what is known of a template."""
        template = self._find(fields)
        self._details.setdefault(template.template_id, {}).update(without_id(fields.members))
        return {"success": True, "result": True}

    def _add(self, members: dict[str, Any]) -> dict[str, Any]:
        template_id = f"{uuid.uuid4()}.schema"
        self._organisation.add_template(template_id, published=False)
        self._details[template_id] = without_id(members)
        return {"success": True, "result": template_id}

    def _find(self, fields: Fields) -> Template:
        template = self._organisation.templates.get(fields.text(ID, "param.cardTemplateIdEmpty"))
        if template is None:
            raise Refusal(400, "param.templateNotExist")
        return template

    def _describe(self, template: Template) -> dict[str, Any]:
        details: dict[str, Any] = json.loads(json.dumps(self._details.get(template.template_id, {})))
        return {**details, ID: template.template_id, "published": template.published}


def without_id(members: dict[str, Any]) -> dict[str, Any]:
    """The members besides the id."""
    return {name: value for name, value in members.items() if name != ID}
