const OPEN_XML = "http://schemas.openxmlformats.org";

export const SPREADSHEET = `${OPEN_XML}/spreadsheetml/2006/main`;
export const DRAWING = `${OPEN_XML}/drawingml/2006/main`;
export const RELATIONSHIP = `${OPEN_XML}/officeDocument/2006/relationships`;
export const PACKAGE_RELATIONSHIPS = `${OPEN_XML}/package/2006/relationships`;
export const CORE_PROPERTIES = `${OPEN_XML}/package/2006/metadata/core-properties`;
export const CONTENT_TYPES = `${OPEN_XML}/package/2006/content-types`;
export const EXTENDED_PROPERTIES = `${OPEN_XML}/officeDocument/2006/extended-properties`;
export const CUSTOM_PROPERTIES = `${OPEN_XML}/officeDocument/2006/custom-properties`;
export const PROPERTY_VALUES = `${OPEN_XML}/officeDocument/2006/docPropsVTypes`;
export const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
export const EXCEL_2010 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const EXCEL_FORMULA = "http://schemas.microsoft.com/office/excel/2006/main";
